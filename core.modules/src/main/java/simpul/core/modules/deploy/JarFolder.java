package simpul.core.modules.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import simpul.core.modules.seal.Sha256;

/** The copies that are installed from, named by their SHA-256; what stands under a name never changes. Thread-safe. */
final class JarFolder {
    private final Path folder;

    JarFolder(Path folder) {
        this.folder = folder;
    }

    Path of(String sha256) {
        return folder.resolve(sha256 + ".jar");
    }

    /** In bytes; 0 for a copy that is gone, which the check names. */
    long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException gone) {
            return 0;
        }
    }

    boolean has(String sha256) {
        return Files.isRegularFile(of(sha256));
    }

    /** Copies a file in, on the disk for good when this returns. Answers its SHA-256. */
    String take(Path file) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".take", ".part");
        try {
            String sha256 = copy(file, part);
            Path target = of(sha256);
            if (!Files.isRegularFile(target) || Files.mismatch(part, target) >= 0) {
                part.toFile().setReadOnly();
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                force(folder);
            }
            return sha256;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream in = Files.newInputStream(from);
                FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            in.transferTo(out);
            out.flush();
            channel.force(true);
        }
        return Sha256.of(digest);
    }

    /** A rename is safe on the disk only with its folder; some systems have no folders to open. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    /** Whether the copy is there and is what its name says. */
    boolean isWhole(String sha256) {
        if (!has(sha256)) {
            return false;
        }
        try {
            return Sha256.of(of(sha256)).equals(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
