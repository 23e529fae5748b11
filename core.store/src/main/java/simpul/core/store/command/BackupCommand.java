package simpul.core.store.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.start.Command;
import simpul.core.store.Foundation;
import simpul.core.store.backup.Backup;

/** {@code simpul backup [FILE]}: writes everything into one file, also while a server runs. */
@Component(property = Command.NAME + "=backup")
public final class BackupCommand implements Command {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private final Foundation foundation;
    private final Clock clock;

    @Activate
    public BackupCommand(@Reference Foundation foundation, @Reference Clock clock) {
        this.foundation = foundation;
        this.clock = clock;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() > 1 || arguments.stream().anyMatch(a -> a.startsWith("-"))) {
            Words.say(out, "Pemakaian: simpul backup --data DIR [BERKAS]", "Usage: simpul backup --data DIR [FILE]");
            return 2;
        }
        Path target = arguments.isEmpty()
                ? foundation.home().backup().resolve("simpul-" + STAMP.format(clock.instant()) + ".zip")
                : Path.of(arguments.get(0)).toAbsolutePath().normalize();
        if (Files.exists(target)) {
            Words.say(
                    out,
                    "BACKUP_EXISTS " + target + " sudah ada; pilih nama lain.",
                    "BACKUP_EXISTS " + target + " exists; choose another name.");
            return 2;
        }
        try {
            Backup.Written written = new Backup(foundation.home(), foundation.engine()).write(target, clock.instant());
            Words.say(
                    out,
                    "Cadangan selesai: " + target + " (" + written.entries() + " berkas, " + written.bytes()
                            + " bita).",
                    "Backup done: " + target + " (" + written.entries() + " files, " + written.bytes() + " bytes).");
            return 0;
        } catch (IOException e) {
            Words.say(
                    out,
                    "BACKUP_FAILED Cadangan gagal: " + e.getMessage() + ". Periksa ruang dan hak tulis, lalu ulangi.",
                    "BACKUP_FAILED The backup failed: " + e.getMessage()
                            + ". Check room and permissions, then repeat.");
            return 1;
        }
    }
}
