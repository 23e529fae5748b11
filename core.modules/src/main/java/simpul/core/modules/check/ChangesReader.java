package simpul.core.modules.check;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import simpul.core.model.text.Text;
import simpul.core.modules.report.Report;

/** Reads what changed for officers: one to five lines in both languages. Stateless. */
final class ChangesReader {
    static final String FILE = "OSGI-INF/simpul/changes.properties";
    private static final int MOST = 5;
    private static final int LONGEST = 200;

    private ChangesReader() {}

    static List<Text> read(JarImage image, Report report) {
        Optional<byte[]> bytes = image.content(FILE);
        if (bytes.isEmpty()) {
            return List.of();
        }
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(new String(bytes.get(), StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            lines.clear();
        }
        List<Text> changes = new ArrayList<>();
        Set<String> left = lines.stringPropertyNames();
        int known = 0;
        for (int i = 1; i <= MOST; i++) {
            String id = lines.getProperty(i + ".id", "").strip();
            String en = lines.getProperty(i + ".en", "").strip();
            known += (left.contains(i + ".id") ? 1 : 0) + (left.contains(i + ".en") ? 1 : 0);
            if (!id.isEmpty() && !en.isEmpty() && id.length() <= LONGEST && en.length() <= LONGEST) {
                changes.add(Text.of(id, en));
            }
        }
        if (changes.isEmpty() || known != left.size() || changes.size() * 2 != left.size()) {
            report.fault(
                    "MODULE_CHANGES",
                    FILE,
                    Text.of(
                            "Daftar perubahan untuk petugas tidak dapat dipakai.",
                            "The list of changes for officers is of no use."),
                    Text.of(
                            "Isinya satu sampai lima baris, masing-masing dalam dua bahasa (1.id, 1.en) dan paling banyak "
                                    + LONGEST + " huruf.",
                            "It holds one to five lines, each in both languages (1.id, 1.en) and of at most " + LONGEST
                                    + " characters."),
                    Text.of(
                            "Minta pembuatnya memperbaiki atau menghapus daftar itu.",
                            "Ask its vendor to correct the list or to leave it out."));
            return List.of();
        }
        return changes;
    }
}
