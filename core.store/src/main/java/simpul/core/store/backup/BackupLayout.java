package simpul.core.store.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a backup holds: one zip file with a list of everything in it. */
final class BackupLayout {
    /** The list: a title, then {@code sha256 size path} a line. */
    static final String LIST = "simpul-backup.txt";

    static final String TITLE = "simpul-backup 1";
    /** What the copy of the database is called, by the engine that made it. */
    static final List<String> DATABASES = List.of("simpul.db", "simpul.sql");
    /** Folders of the data directory that belong into a backup. */
    static final List<String> FOLDERS = List.of("documents", "keys", "conf", "checkpoints", "jars", "modules");

    /** What says where the database is and how to enter it belongs to the machine, not to the data. */
    private static final String OF_THE_MACHINE = "conf/database-";

    private static final Pattern PATH = Pattern.compile(
            "simpul\\.(db|sql)|(documents|keys|conf|checkpoints|jars|modules)(/[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*)+");

    private BackupLayout() {}

    /** Whether a path may stand in a backup, and so may be written by a restore. */
    static boolean isKnown(String path) {
        return PATH.matcher(path).matches() && !path.startsWith(OF_THE_MACHINE);
    }

    /** Whether a file may lie in a directory that is to be restored into. */
    static boolean isOfTheMachine(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/').startsWith(OF_THE_MACHINE);
    }
}
