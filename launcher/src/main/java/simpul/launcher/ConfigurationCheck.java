package simpul.launcher;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads {@code DATA/conf/*.cfg} before the framework does and names everything in it that would not take effect: a
 * misspelt file or key, a value of the wrong kind. Configuration Admin itself would take all of it in silence.
 */
final class ConfigurationCheck {
    private final Path folder;
    private final List<Path> bundles;

    ConfigurationCheck(Path folder, List<Path> bundles) {
        this.folder = folder;
        this.bundles = bundles;
    }

    List<Refusal> run() {
        List<Path> files = files();
        if (files.isEmpty()) {
            return List.of();
        }
        ConfigurationSchema schema = ConfigurationSchema.of(bundles);
        List<Refusal> refusals = new ArrayList<>();
        files.forEach(file -> check(file, schema, refusals));
        return refusals;
    }

    private List<Path> files() {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".cfg"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot list " + folder, e);
        }
    }

    private static void check(Path file, ConfigurationSchema schema, List<Refusal> refusals) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            refusals.add(new Refusal(
                    ConfigurationFile.CODE,
                    file + " bukan teks UTF-8; simpan ulang sebagai UTF-8",
                    file + " is not UTF-8 text; save it again as UTF-8"));
            return;
        } catch (IOException e) {
            refusals.add(new Refusal(
                    ConfigurationFile.CODE,
                    file + " tidak dapat dibaca (" + e + "); periksa haknya",
                    file + " cannot be read (" + e + "); check its permissions"));
            return;
        }
        Optional<Map<String, Setting>> settings = settings(file, schema, refusals);
        ConfigurationFile parsed = ConfigurationFile.parse(file.toString(), lines);
        refusals.addAll(parsed.refusals());
        settings.ifPresent(known -> parsed.entries().forEach(entry -> check(file.toString(), entry, known, refusals)));
    }

    private static Optional<Map<String, Setting>> settings(
            Path file, ConfigurationSchema schema, List<Refusal> refusals) {
        String name = file.getFileName().toString();
        String pid = name.substring(0, name.length() - ".cfg".length()).split("[-~]", 2)[0];
        Map<String, Setting> known = schema.byPid().get(pid);
        if (known == null) {
            String names = String.join(", ", new TreeSet<>(schema.byPid().keySet()));
            refusals.add(new Refusal(
                    ConfigurationFile.CODE,
                    file + " tidak dikenal; nama yang ada: " + names,
                    file + " is not known; there are: " + names));
        }
        return Optional.ofNullable(known);
    }

    private static void check(
            String file, ConfigurationFile.Entry entry, Map<String, Setting> known, List<Refusal> refusals) {
        Setting setting = known.get(entry.key());
        if (setting == null) {
            String keys = String.join(", ", new TreeSet<>(known.keySet()));
            refusals.add(ConfigurationFile.at(
                    file,
                    entry.line() - 1,
                    "kunci " + entry.key() + " tidak dikenal; yang ada: " + keys,
                    "key " + entry.key() + " is not known; there are: " + keys));
            return;
        }
        setting.expectedInsteadOf(entry.value())
                .ifPresent(expected -> refusals.add(ConfigurationFile.at(
                        file,
                        entry.line() - 1,
                        entry.key() + " = " + entry.value() + " tidak berlaku, seharusnya " + expected.indonesian(),
                        entry.key() + " = " + entry.value() + " is not valid, expected " + expected.english())));
    }
}
