package simpul.core.store.backup;

import java.util.List;
import java.util.regex.Pattern;

/** What a backup holds: one zip file with a list of everything in it. */
final class BackupLayout {
    /** The list: a title, then {@code sha256 size path} a line. */
    static final String LIST = "simpul-backup.txt";

    static final String TITLE = "simpul-backup 1";
    static final String DATABASE = "simpul.db";
    /** Folders of the data directory that belong into a backup. */
    static final List<String> FOLDERS = List.of("documents", "keys", "conf", "checkpoints", "jars", "modules");

    private static final Pattern PATH = Pattern.compile(
            "simpul\\.db|(documents|keys|conf|checkpoints|jars|modules)(/[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*)+");

    private BackupLayout() {}

    /** Whether a path may stand in a backup, and so may be written by a restore. */
    static boolean isKnown(String path) {
        return PATH.matcher(path).matches();
    }
}
