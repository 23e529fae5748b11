package simpul.core.modules.command;

import java.nio.file.Path;
import java.util.List;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;
import simpul.core.modules.check.Checked;

/** The outcome of a check as people read it in a terminal, Indonesian first. Stateless. */
final class CheckedText {
    private CheckedText() {}

    static String of(Path file, Checked checked) {
        StringBuilder text = new StringBuilder();
        int faults = checked.faults().size();
        line(
                text,
                "",
                checked.isAccepted()
                        ? Text.of(file + ": dapat dipasang.", file + ": can be installed.")
                        : Text.of(
                                file + ": tidak dapat dipasang, " + faults + " hal.",
                                file + ": cannot be installed, " + faults + (faults == 1 ? " thing." : " things.")));
        checked.file().ifPresent(module -> about(text, module));
        listed(text, checked.faults(), Text.of("Ditolak karena", "Refused because"));
        listed(text, checked.warnings(), Text.of("Perlu diketahui", "Worth knowing"));
        return text.toString();
    }

    private static void about(StringBuilder text, ModuleFile module) {
        line(
                text,
                "  ",
                Text.of(
                        "Sektor " + module.sector() + " (" + module.title().id() + "), versi " + module.version() + ", "
                                + module.size() + " bita",
                        "Sector " + module.sector() + " (" + module.title().en() + "), version " + module.version()
                                + ", " + module.size() + " bytes"));
        line(
                text,
                "  ",
                Text.of(
                        module.signer()
                                .map(v -> "Dijamin oleh " + v)
                                .orElse("Tidak dijamin oleh siapa pun yang dikenal"),
                        "Vouched for by " + module.signer().orElse("nobody who is known")));
        text.append("  SHA-256 ").append(module.sha256()).append('\n');
    }

    private static void listed(StringBuilder text, List<Diagnosis> diagnoses, Text heading) {
        int number = 0;
        for (Diagnosis diagnosis : diagnoses) {
            if (number == 0) {
                text.append('\n')
                        .append(heading.id())
                        .append(" / ")
                        .append(heading.en())
                        .append(":\n");
            }
            number++;
            text.append('\n')
                    .append(number)
                    .append(". ")
                    .append(diagnosis.code())
                    .append("  ");
            text.append(diagnosis.subject()).append('\n');
            line(text, "   ", joined(diagnosis.what(), diagnosis.why()));
            line(text, "   -> ", diagnosis.remedy());
        }
    }

    private static Text joined(Text what, Text why) {
        return Text.of(what.id() + " " + why.id(), what.en() + " " + why.en());
    }

    private static void line(StringBuilder text, String indent, Text words) {
        text.append(indent).append(words.id()).append('\n');
        if (!words.id().equals(words.en())) {
            text.append(indent).append(words.en()).append('\n');
        }
    }
}
