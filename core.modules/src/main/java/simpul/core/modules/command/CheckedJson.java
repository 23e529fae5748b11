package simpul.core.modules.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;
import simpul.core.modules.check.Checked;

/** The outcome of a check as programs read it. This room has no JSON library, and these few lines need none. Stateless. */
final class CheckedJson {
    private CheckedJson() {}

    static String of(Path file, Checked checked) {
        return "{\n  \"file\": " + quoted(String.valueOf(file)) + ",\n  \"accepted\": " + checked.isAccepted()
                + ",\n  \"module\": " + checked.file().map(CheckedJson::module).orElse("null")
                + ",\n  \"faults\": " + listed(checked.faults()) + ",\n  \"warnings\": " + listed(checked.warnings())
                + "\n}\n";
    }

    private static String module(ModuleFile module) {
        Map<String, Integer> records = new TreeMap<>(module.records());
        return "{\"sector\": " + quoted(module.sector()) + ", \"title\": " + both(module.title()) + ", \"bundle\": "
                + quoted(module.bundle()) + ", \"version\": " + quoted(module.version()) + ", \"signer\": "
                + module.signer().map(CheckedJson::quoted).orElse("null") + ", \"sha256\": " + quoted(module.sha256())
                + ", \"size\": " + module.size() + ", \"records\": "
                + records.entrySet().stream()
                        .map(e -> quoted(e.getKey()) + ": " + e.getValue())
                        .collect(Collectors.joining(", ", "{", "}"))
                + ", \"changes\": "
                + module.changes().stream().map(CheckedJson::both).collect(Collectors.joining(", ", "[", "]")) + "}";
    }

    private static String listed(List<Diagnosis> diagnoses) {
        return diagnoses.stream()
                .map(d -> "\n    {\"code\": " + quoted(d.code()) + ", \"subject\": " + quoted(d.subject())
                        + ",\n     \"what\": " + both(d.what()) + ",\n     \"why\": " + both(d.why())
                        + ",\n     \"remedy\": " + both(d.remedy()) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String both(Text text) {
        return "{\"id\": " + quoted(text.id()) + ", \"en\": " + quoted(text.en()) + "}";
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
