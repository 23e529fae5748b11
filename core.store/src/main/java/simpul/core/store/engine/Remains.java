package simpul.core.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;

/** Tells a new data directory from one whose database has been lost. Stateless. */
final class Remains {
    private Remains() {}

    /** Refuses a directory without a database where documents or checkpoints of one still lie. */
    static void refuse(DataHome home) throws CannotOpen {
        try {
            if (Files.exists(home.database()) && Files.size(home.database()) > 0) {
                return;
            }
            for (Path folder : List.of(home.documents(), home.checkpoints())) {
                if (holdsFiles(folder)) {
                    throw Refusal.of(
                            "STORE_GONE",
                            home.database().toString(),
                            Text.of(
                                    "Basis data hilang atau kosong, padahal direktori ini masih menyimpan data.",
                                    "The database is gone or empty, while this directory still holds data."),
                            folder.toString(),
                            Text.of(
                                    "Pulihkan cadangan terakhir ke direktori kosong dengan ./simpul restore, atau mulai baru di direktori lain dengan --data.",
                                    "Restore the last backup into an empty directory with ./simpul restore, or start anew in another one with --data."));
                }
            }
        } catch (IOException e) {
            throw Refusal.of(
                    "STORE_NOT_OPENED",
                    home.database().toString(),
                    Text.of("Direktori data tidak dapat dibaca.", "The data directory cannot be read."),
                    e.toString(),
                    Text.of("Periksa pemilik dan hak aksesnya.", "Check its owner and permissions."),
                    e);
        }
    }

    private static boolean holdsFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.anyMatch(Files::isRegularFile);
        }
    }
}
