package simpul.core.modules.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.modules.check.Bounds;
import simpul.core.modules.seal.Sha256;

/**
 * The copies that are installed from, named by their SHA-256; what stands under a name never changes. Who takes one works with
 * it until he gives it back. Thread-safe.
 */
final class JarFolder {
    private static final Logger LOG = LoggerFactory.getLogger(JarFolder.class);

    private final Path folder;
    private final Map<String, Integer> users = new HashMap<>();
    private long takes;

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

    /** Deletes what a process that ended in the middle was copying in. For a start, before anything is taken. */
    void clear() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(Files.createDirectories(folder), ".take*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("MODULE_UNREADABLE {}: {}", folder, String.valueOf(e));
        }
    }

    /**
     * Copies a file in, on the disk for good when this returns. Of one that no check lets pass for its size the copy ends where
     * the check sees that. Answers the SHA-256 of the copy.
     */
    String take(Path file) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".take", ".part");
        try {
            String sha256 = copy(file, part);
            lay(part, sha256);
            return sha256;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private synchronized void lay(Path part, String sha256) throws IOException {
        Path target = of(sha256);
        if (!Files.isRegularFile(target) || Files.mismatch(part, target) >= 0) {
            part.toFile().setReadOnly();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        }
        users.merge(sha256, 1, Integer::sum);
        takes++;
    }

    /** A copy goes where nobody else works with it and nobody keeps it. Nothing is waited for while others take. */
    void give(String sha256, BooleanSupplier kept) {
        long seen;
        synchronized (this) {
            users.computeIfPresent(sha256, (name, using) -> using == 1 ? null : using - 1);
            seen = takes;
        }
        if (kept.getAsBoolean()) {
            return;
        }
        synchronized (this) {
            // Whoever took one meanwhile may have brought it into use since.
            if (takes == seen && !users.containsKey(sha256)) {
                delete(of(sha256));
            }
        }
    }

    private static void delete(Path jar) {
        try {
            Files.deleteIfExists(jar);
        } catch (IOException e) {
            LOG.warn("MODULE_UNREADABLE {}: it is not deleted: {}", jar, String.valueOf(e));
        }
    }

    private static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = Sha256.begun();
        try (InputStream in = Files.newInputStream(from);
                FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            byte[] piece = new byte[1 << 16];
            long left = Bounds.USUAL.file() + 1;
            int read = in.read(piece);
            while (read > 0) {
                out.write(piece, 0, read);
                left -= read;
                read = in.read(piece, 0, (int) Math.min(piece.length, left));
            }
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
