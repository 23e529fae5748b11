package simpul.core.modules.check;

import java.nio.file.Path;

/** Checks a jar against this installation as it is now. Nothing of the jar runs, and nothing is thrown about it. Thread-safe. */
public interface Checker {
    /**
     * Checks the file, which nobody may change meanwhile: the copy in the data directory.
     *
     * @param waivers what a person has allowed for this one file
     */
    Checked check(Path jar, Waivers waivers);

    default Checked check(Path jar) {
        return check(jar, Waivers.NONE);
    }
}
