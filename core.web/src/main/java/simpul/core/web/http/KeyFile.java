package simpul.core.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import simpul.core.model.id.Entropy;

/** A secret key that is made once and kept in a file only its owner can read. */
final class KeyFile {
    private static final int BYTES = 32;

    private KeyFile() {}

    static byte[] of(Path file, Entropy entropy) {
        try {
            if (Files.exists(file) && Files.size(file) == BYTES) {
                return Files.readAllBytes(file);
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new IllegalArgumentException("A key lies in a folder: " + file);
            }
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return write(file, folder, entropy.bytes(BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the key " + file, e);
        }
    }

    private static byte[] write(Path file, Path folder, byte[] key) throws IOException {
        Path fresh = Files.createTempFile(
                folder,
                "key",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(fresh, key);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (FileAlreadyExistsException e) {
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
