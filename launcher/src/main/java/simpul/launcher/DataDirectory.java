package simpul.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.LongSupplier;

/** Makes a data directory ready: it exists, nobody else on the machine may look into it, and it can be written. */
final class DataDirectory {
    /** What the framework and the database's driver unpack at a start, with some to spare. */
    private static final long LEAST_ROOM = 16L * 1024 * 1024;

    private final Path root;
    private final LongSupplier room;

    DataDirectory(Path root) {
        this(root, () -> room(root.toFile()));
    }

    /** @param room bytes that are free on the disk of the directory */
    DataDirectory(Path root, LongSupplier room) {
        this.root = root;
        this.room = room;
    }

    /** Some file systems do not tell; they are not taken for full. */
    private static long room(File folder) {
        return folder.getTotalSpace() == 0 ? Long.MAX_VALUE : folder.getUsableSpace();
    }

    /** Everything that stands against using the directory; empty when it is ready. */
    List<Refusal> prepare() {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                return List.of(new Refusal(
                        "SIMPUL-START-DATA",
                        root + " bukan direktori; pilih yang lain dengan --data",
                        root + " is not a directory; choose another with --data"));
            }
            Files.createDirectories(root);
            keepToOwner(root);
            for (Path folder : List.of(run(), conf())) {
                Files.createDirectories(folder);
                keepToOwner(folder);
            }
            Files.delete(Files.createTempFile(run(), "try", null));
            return room.getAsLong() < LEAST_ROOM ? List.of(full()) : List.of();
        } catch (AccessDeniedException e) {
            return List.of(notWritable());
        } catch (IOException e) {
            return List.of(new Refusal(
                    "SIMPUL-START-DATA",
                    "Direktori data " + root + " tidak dapat disiapkan (" + e + "); periksa disk dan haknya",
                    "Data directory " + root + " cannot be prepared (" + e + "); check the disk and its permissions"));
        }
    }

    Path run() {
        return root.resolve("run");
    }

    Path conf() {
        return root.resolve("conf");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Refusal inUse() {
        String holder = DataLock.holder(lock());
        return new Refusal(
                "SIMPUL-START-LOCKED",
                "Direktori data " + root + " sedang dipakai server Simpul lain (" + holder
                        + "); hentikan server itu dahulu atau pilih --data lain",
                "Data directory " + root + " is in use by another Simpul server (" + holder
                        + "); stop that one first or choose another --data");
    }

    private Refusal full() {
        return new Refusal(
                "SIMPUL-START-ROOM",
                "Disk dari direktori data " + root + " penuh; kosongkan sedikitnya 16 MB, lalu mulai lagi",
                "The disk of the data directory " + root + " is full; free at least 16 MB, then start again");
    }

    private Refusal notWritable() {
        String user = System.getProperty("user.name");
        return new Refusal(
                "SIMPUL-START-PERMISSION",
                "Direktori data " + root + " tidak dapat ditulis oleh pengguna " + user + "; jalankan: chown -R " + user
                        + " " + root,
                "Data directory " + root + " cannot be written by user " + user + "; run: chown -R " + user + " "
                        + root);
    }

    private static void keepToOwner(Path folder) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
