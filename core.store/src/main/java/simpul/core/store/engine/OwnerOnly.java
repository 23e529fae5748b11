package simpul.core.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/** Takes the database file away from everybody but its owner, without opening it. Stateless. */
final class OwnerOnly {
    private OwnerOnly() {}

    static void make(Path file) throws SQLException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new SQLException("Cannot set the permissions of " + file, e);
        }
    }
}
