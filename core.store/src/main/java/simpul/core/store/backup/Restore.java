package simpul.core.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;
import simpul.core.store.engine.DatabaseAddress;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.engine.PostgresOpening;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.home.HomeCheck;

/**
 * Puts a backup into an empty data directory, and into an empty database where it is elsewhere. Everything is unpacked and
 * compared with the list first; only then does it take its place.
 */
public final class Restore {
    private static final Set<String> ALWAYS_THERE = Set.of("lock", "run", "lost+found");
    private static final Set<String> FOLDERS_OF_A_START =
            Stream.concat(BackupLayout.FOLDERS.stream(), Stream.of("backup")).collect(Collectors.toUnmodifiableSet());

    private final DataHome home;
    private final DatabaseChoice choice;

    /** @param choice which database the data go into */
    public Restore(DataHome home, DatabaseChoice choice) {
        this.home = home;
        this.choice = choice;
    }

    /** Restores, or leaves the directory as it was. Answers with the number of files. */
    public int from(Path backup) throws CannotOpen, IOException {
        HomeCheck.prepare(home);
        if (isUsed()) {
            throw new CannotOpen(new Diagnosis(
                    "RESTORE_NOT_EMPTY",
                    home.root().toString(),
                    Text.of("Direktori ini sudah berisi data.", "This directory already holds data."),
                    Text.of("pemulihan tidak pernah menimpa data", "a restore never overwrites data"),
                    Text.of("Pulihkan ke direktori yang kosong.", "Restore into an empty directory.")));
        }
        Optional<DatabaseAddress> address = choice.address(home);
        Path staged = Files.createTempDirectory(home.run(), "restore");
        try (BackupFile file = BackupFile.open(backup)) {
            if (address.isPresent()
                    == file.database().equals(home.database().getFileName().toString())) {
                throw otherEngine(backup, file.database());
            }
            for (Map.Entry<String, BackupFile.Line> line : file.lines().entrySet()) {
                unpack(file, line.getKey(), line.getValue(), staged.resolve(line.getKey()));
            }
            List<String> paths = new ArrayList<>(file.lines().keySet());
            paths.remove(file.database());
            if (address.isPresent()) {
                // All or nothing; only when the rows are there do their documents come.
                PostgresOpening.load(home, address.get(), staged.resolve(file.database()));
                DatabaseChoice.remember(home, address.get());
            } else {
                paths.add(file.database());
            }
            for (String path : paths) {
                Path target = home.root().resolve(path);
                Files.createDirectories(target.getParent());
                Files.move(staged.resolve(path), target);
            }
            return file.lines().size();
        } catch (ZipException | NumberFormatException e) {
            throw new CannotOpen(
                    new Diagnosis(
                            "RESTORE_NOT_A_BACKUP",
                            backup.toString(),
                            Text.of("Berkas ini bukan cadangan yang utuh.", "This file is not a whole backup."),
                            Text.same(String.valueOf(e.getMessage())),
                            Text.of("Pilih berkas cadangan yang lain.", "Choose another backup file.")),
                    e);
        } finally {
            delete(staged);
        }
    }

    /** Whether anything lies here but what each start makes, and what a file system puts on a new disk. */
    private boolean isUsed() throws IOException {
        try (Stream<Path> inside = Files.list(home.root())) {
            for (Path each : inside.toList()) {
                String name = each.getFileName().toString();
                boolean ours = FOLDERS_OF_A_START.contains(name) && Files.isDirectory(each);
                if (!ALWAYS_THERE.contains(name) && !(ours && isFree(each))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFree(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(file -> BackupLayout.isOfTheMachine(home.root(), file));
        }
    }

    private static CannotOpen otherEngine(Path backup, String database) {
        boolean embedded = database.endsWith(".db");
        return new CannotOpen(new Diagnosis(
                "RESTORE_OTHER_DATABASE",
                backup.toString(),
                Text.of(
                        "Cadangan ini dibuat dari jenis basis data yang lain.",
                        "This backup was made of the other kind of database."),
                Text.same(database),
                embedded
                        ? Text.of(
                                "Pulihkan tanpa --database ke direktori yang kosong.",
                                "Restore it without --database into an empty directory.")
                        : Text.of(
                                "Sebut basis data PostgreSQL yang kosong dengan --database.",
                                "Name an empty PostgreSQL database with --database.")));
    }

    private static void unpack(BackupFile file, String path, BackupFile.Line line, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = file.open(path);
                OutputStream out = Files.newOutputStream(target)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            DigestOutputStream digested = new DigestOutputStream(out, digest);
            byte[] buffer = new byte[64 * 1024];
            long left = line.size();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw new ZipException(path + " is longer than the list says");
                }
                digested.write(buffer, 0, n);
            }
            if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(line.sha256())) {
                throw new ZipException(path + " differs from the list");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
