package simpul.core.modules.deploy;

import java.nio.file.Path;
import java.util.List;
import simpul.core.model.module.Inspected;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

/**
 * The copy of a file, with the name under which people know it: that of the copy is a hash.
 *
 * @param name empty where nobody handed a file in
 */
record Handed(Path jar, String name) {
    private static final int LONGEST = 80;

    Handed {
        String shown = name.replaceAll("\\p{Cntrl}", "");
        name = shown.substring(0, Math.min(LONGEST, shown.length()));
    }

    /** What stands at the first step. */
    Text note(long bytes) {
        String size = (bytes + 1023) / 1024 + " KB";
        return Text.same(name.isEmpty() ? size : name + ", " + size);
    }

    Inspected named(Inspected found) {
        return name.isEmpty() ? found : new Inspected(found.file(), named(found.diagnoses()), named(found.warnings()));
    }

    private List<Diagnosis> named(List<Diagnosis> all) {
        String copy = String.valueOf(jar.getFileName());
        return all.stream()
                .map(d -> new Diagnosis(d.code(), d.subject().replace(copy, name), d.what(), d.why(), d.remedy()))
                .toList();
    }
}
