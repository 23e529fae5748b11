package simpul.core.store.home;

import java.nio.file.Path;

/**
 * The layout of a data directory. An immutable value; {@link HomeCheck} makes the folders.
 *
 * <p>Only SQLite ever opens {@link #database}: a plain open and close of that file inside the process drops its locks.
 */
public record DataHome(Path root) {
    public Path database() {
        return root.resolve("simpul.db");
    }

    /** Kept documents: {@code documents/<region>/<sha256>}. */
    public Path documents() {
        return root.resolve("documents");
    }

    /** The number that ties the documents to a database elsewhere. */
    public Path documentsMark() {
        return documents().resolve("mark");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path checkpoints() {
        return root.resolve("checkpoints");
    }

    /** What lives as long as the process: the native library, uploads that are not finished. */
    public Path run() {
        return root.resolve("run");
    }

    public Path backup() {
        return root.resolve("backup");
    }

    public Path conf() {
        return root.resolve("conf");
    }

    /** The address of a database elsewhere, without its password; not there when the database is {@link #database}. */
    public Path databaseAddress() {
        return conf().resolve("database-address");
    }

    public Path jars() {
        return root.resolve("jars");
    }

    /** The drop folder for modules. */
    public Path modules() {
        return root.resolve("modules");
    }
}
