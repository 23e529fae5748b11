package simpul.core.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Scope;
import simpul.core.model.file.Files;
import simpul.core.model.file.StoredFile;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.store.home.DataHome;

/**
 * Keeps documents as files named by their digest: synced before they get their name, never changed afterwards.
 * Thread-safe.
 */
public final class Documents implements Files {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final Pattern REGION = Pattern.compile("[0-9]{2}(\\.[0-9]{2})?");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final DataHome home;
    private final LongSupplier room;
    private final LongSupplier reserve;
    private final BiPredicate<String, String> claimed;
    private final Uses uses = new Uses();

    /**
     * @param room bytes free on the disk of the documents
     * @param reserve bytes that uploads must leave free, so that the database can go on
     * @param claimed whether a row names the bytes of a region and digest
     */
    public Documents(DataHome home, LongSupplier room, LongSupplier reserve, BiPredicate<String, String> claimed) {
        this.home = home;
        this.room = room;
        this.reserve = reserve;
        this.claimed = claimed;
    }

    @Override
    public <T> Result<T> keep(
            Scope scope, String region, Path upload, String claimedName, Function<StoredFile, Result<T>> use) {
        Result<StoredFile> kept = keep(scope, region, upload, claimedName);
        if (!kept.isDone()) {
            return Result.refused(kept.problem());
        }
        Path bytes = home.documents().resolve(region).resolve(kept.value().sha256());
        boolean used = false;
        try {
            Result<T> result = use.apply(kept.value());
            used = result.isDone();
            return result;
        } finally {
            boolean claim = used;
            uses.end(bytes, () -> {
                if (!claim) {
                    takeAway(region, bytes);
                }
            });
        }
    }

    private void takeAway(String region, Path bytes) {
        String sha256 = bytes.getFileName().toString();
        if (!claimed.test(region, sha256)) {
            try {
                java.nio.file.Files.deleteIfExists(bytes);
            } catch (IOException e) {
                LOG.info("Bytes that nobody claims stay at {}: {}", bytes, e.toString());
            }
        }
    }

    /** Keeps bytes; whoever calls ends the use that begins with it. */
    Result<StoredFile> keep(Scope scope, String region, Path upload, String claimedName) {
        if (!REGION.matcher(region).matches()) {
            return Result.refused(Problem.notFound());
        }
        try {
            long size = java.nio.file.Files.size(upload);
            if (size > MOST_BYTES) {
                return Result.refused(Problem.of(
                        ProblemKind.TOO_LARGE,
                        Text.of(
                                "Berkas paling besar 25 MB. Kecilkan atau bagi berkas itu, lalu unggah lagi.",
                                "A file may have at most 25 MB. Make it smaller or split it, then upload again.")));
            }
            if (room.getAsLong() - size < reserve.getAsLong()) {
                return Result.refused(Problem.of(
                        ProblemKind.STORAGE_FULL,
                        Text.of(
                                "Ruang simpan hampir penuh, berkas baru belum diterima. Hubungi administrator.",
                                "Storage is nearly full, new files are not accepted. Contact the administrator.")));
            }
            Result<String> type = ContentCheck.accept(upload, claimedName);
            return type.isDone() ? Result.done(place(region, upload, size, type.value())) : type.map(t -> none());
        } catch (IOException e) {
            return Result.refused(
                    Problem.of(
                            ProblemKind.STORAGE_FULL,
                            Text.of(
                                    "Berkas tidak dapat disimpan pada disk server. Coba lagi; bila tetap gagal hubungi administrator.",
                                    "The file cannot be written to the server's disk. Try again; if it still fails contact the administrator.")));
        }
    }

    private static StoredFile none() {
        throw new IllegalStateException("A refused type has no file");
    }

    private StoredFile place(String region, Path upload, long size, String type) throws IOException {
        String sha256 = digest(upload);
        Path folder = home.documents().resolve(region);
        if (!java.nio.file.Files.isDirectory(folder)) {
            java.nio.file.Files.createDirectories(folder);
            ownerOnly(folder, "rwx------");
            sync(home.documents());
        }
        Path target = folder.resolve(sha256);
        uses.begin(target);
        try {
            put(upload, sha256, folder, target);
        } catch (IOException e) {
            uses.end(target, () -> {});
            throw e;
        }
        return new StoredFile(sha256, size, type);
    }

    private void put(Path upload, String sha256, Path folder, Path target) throws IOException {
        if (java.nio.file.Files.isRegularFile(target) && digest(target).equals(sha256)) {
            // What nobody names any more may be about to be forgotten, by another server too.
            java.nio.file.Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
            java.nio.file.Files.delete(upload);
            return;
        }
        // The upload may lie on another disk: it first becomes a whole, synced file beside its final name.
        Path whole = java.nio.file.Files.createTempFile(folder, ".part", "");
        try {
            java.nio.file.Files.copy(upload, whole, StandardCopyOption.REPLACE_EXISTING);
            ownerOnly(whole, "rw-------");
            sync(whole);
            move(whole, target);
        } finally {
            java.nio.file.Files.deleteIfExists(whole);
        }
        sync(folder);
        java.nio.file.Files.deleteIfExists(upload);
    }

    private static void move(Path whole, Path target) throws IOException {
        try {
            java.nio.file.Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
            java.nio.file.Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void ownerOnly(Path path, String mode) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            java.nio.file.Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(Scope scope, String region, String sha256) throws IOException {
        if (!REGION.matcher(region).matches() || !DIGEST.matcher(sha256).matches()) {
            throw new java.nio.file.NoSuchFileException(region + '/' + sha256);
        }
        return java.nio.file.Files.newInputStream(
                home.documents().resolve(region).resolve(sha256));
    }

    /** Takes away bytes that nobody has claimed for that long, as a killed process leaves them. */
    public int forgetStrays(Duration age) throws IOException {
        return new Strays(home.documents(), uses, claimed).forget(age);
    }

    /** The SHA-256 of a file's content, hex. */
    public static String digest(Path file) throws IOException {
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static Problem refuse(Finding finding) {
        return new Problem(
                ProblemKind.UNSUPPORTED_TYPE,
                Text.of("Berkas ini tidak diterima.", "This file is not accepted."),
                List.of(finding));
    }
}
