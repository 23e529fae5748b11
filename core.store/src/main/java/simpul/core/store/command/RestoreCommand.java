package simpul.core.store.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.start.Command;
import simpul.core.model.start.StartSettings;
import simpul.core.store.Foundation;
import simpul.core.store.backup.Doctor;
import simpul.core.store.backup.Restore;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.engine.PoolLimits;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.id.SecureEntropy;

/** {@code simpul restore FILE}: puts a backup into an empty data directory and examines what came out. */
@Component(property = Command.NAME + "=restore")
public final class RestoreCommand implements Command {
    private final DataHome home;
    private final DatabaseChoice database;
    private final Clock clock;

    @Activate
    public RestoreCommand(@Reference StartSettings settings, @Reference Clock clock) {
        this.home = new DataHome(settings.data());
        this.database = new DatabaseChoice(settings.database(), PoolLimits.USUAL);
        this.clock = clock;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            Words.say(out, "Pemakaian: simpul restore --data DIR BERKAS", "Usage: simpul restore --data DIR FILE");
            return 2;
        }
        Path file = Path.of(arguments.get(0)).toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            Words.say(
                    out,
                    "RESTORE_FILE_MISSING " + file + " tidak ada atau tidak dapat dibaca.",
                    "RESTORE_FILE_MISSING " + file + " does not exist or cannot be read.");
            return 2;
        }
        try {
            int files = new Restore(home, database).from(file);
            Words.say(out, files + " berkas dipulihkan.", files + " files restored.");
            return examine(out);
        } catch (CannotOpen e) {
            Words.explain(out, e.diagnosis());
            return 1;
        } catch (IOException e) {
            Words.say(
                    out,
                    "RESTORE_FAILED Pemulihan gagal: " + e
                            + ". Periksa ruang dan hak tulis; mulai lagi dengan direktori kosong.",
                    "RESTORE_FAILED The restore failed: " + e
                            + ". Check room and permissions; start again with an empty directory.");
            return 1;
        }
    }

    private int examine(PrintStream out) throws CannotOpen, IOException {
        try (Foundation restored = Foundation.open(home, database, clock, new SecureEntropy(), () -> 0, true)) {
            Doctor.Report report = new Doctor(restored, clock).examine();
            Words.list(out, report.findings());
            if (report.isSound()) {
                Words.say(out, "Cadangan utuh dan siap dipakai.", "The backup is whole and ready for use.");
                return 0;
            }
            Words.say(out, "Cadangan ini mengandung kerusakan.", "This backup holds damage.");
            return 1;
        }
    }
}
