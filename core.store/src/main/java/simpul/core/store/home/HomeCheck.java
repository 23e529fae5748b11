package simpul.core.store.home;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

/** Makes the folders of a data directory for the owner alone, and refuses one that cannot be used. Stateless. */
public final class HomeCheck {
    private HomeCheck() {}

    /** Makes what is missing; the directory itself and its folders get mode 0700. */
    public static void prepare(DataHome home) throws CannotOpen {
        try {
            make(home.root());
            for (Path folder : folders(home)) {
                make(folder);
            }
            Path probe = Files.createTempFile(home.run(), "probe", "");
            Files.delete(probe);
        } catch (IOException e) {
            throw new CannotOpen(refused(home.root(), e), e);
        }
    }

    static List<Path> folders(DataHome home) {
        return List.of(
                home.documents(),
                home.jars(),
                home.keys(),
                home.conf(),
                home.checkpoints(),
                home.run(),
                home.backup(),
                home.modules());
    }

    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static Diagnosis refused(Path root, IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : e.getClass().getSimpleName();
        String where = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : root.toString();
        return new Diagnosis(
                "STORE_DIRECTORY_REFUSED",
                where,
                Text.of("Direktori data tidak dapat dipakai.", "The data directory cannot be used."),
                Text.same(reason + ": " + where),
                Text.of(
                        "Beri pengguna yang menjalankan Simpul hak tulis pada direktori itu, atau pilih yang lain dengan --data.",
                        "Give the user who runs Simpul write permission there, or choose another one with --data."));
    }
}
