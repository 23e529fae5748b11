package simpul.core.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import simpul.core.store.engine.Engine;
import simpul.core.store.file.Standing;
import simpul.core.store.home.DataHome;

/**
 * Writes the whole installation into one file while others go on working: first a copy of the database that is consistent
 * in itself, then the documents. A document is on disk before its row is written and never changes, so whatever the copy
 * names is there.
 */
public final class Backup {
    private final DataHome home;
    private final Engine engine;

    public Backup(DataHome home, Engine engine) {
        this.home = home;
        this.engine = engine;
    }

    /** What was written: entries without the list, and their bytes. */
    public record Written(Path file, int entries, long bytes) {}

    /** Writes a backup to a file that does not exist yet; it gets its name when it is whole. */
    public Written write(Path target, Instant now) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(home.run(), "backup", ".copy");
        Files.delete(copy);
        Path part = ownerOnly(folder);
        try {
            engine.copyTo(copy);
            Written written;
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_SPEED);
                written = fill(zip, copy, target, now);
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(part);
        }
    }

    private Written fill(ZipOutputStream zip, Path copy, Path target, Instant now) throws IOException {
        StringBuilder list = new StringBuilder(BackupLayout.TITLE).append('\n');
        list.append("at ").append(now).append('\n');
        long bytes = add(zip, list, copy, engine.copyName());
        int entries = 1;
        for (String name : BackupLayout.FOLDERS) {
            Path folder = home.root().resolve(name);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            // Several servers may share a folder by a link.
            Path real = folder.toRealPath();
            for (Path file : Standing.files(real).keySet()) {
                String path = name + '/' + real.relativize(file).toString().replace('\\', '/');
                if (BackupLayout.isKnown(path)) {
                    bytes += add(zip, list, file, path);
                    entries++;
                }
            }
        }
        zip.putNextEntry(new ZipEntry(BackupLayout.LIST));
        zip.write(list.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return new Written(target, entries, bytes);
    }

    private static long add(ZipOutputStream zip, StringBuilder list, Path file, String path) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            zip.putNextEntry(new ZipEntry(path));
            long size = in.transferTo(new DigestOutputStream(zip, digest));
            zip.closeEntry();
            list.append(HexFormat.of().formatHex(digest.digest()))
                    .append(' ')
                    .append(size)
                    .append(' ')
                    .append(path)
                    .append('\n');
            return size;
        } catch (NoSuchFileException e) {
            // A module was taken out of the drop folder since the folder was read.
            return 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Path ownerOnly(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        folder,
                        ".backup",
                        ".part",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, ".backup", ".part");
    }
}
