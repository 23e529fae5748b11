package simpul.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul demo}: the demonstration, on this machine only. */
@Command(
        name = "demo",
        header = "Menjalankan peragaan dengan data contoh / Runs the demonstration with sample data",
        description = {
            "Mengisi direktori yang kosong dengan data contoh, lalu melanjutkannya pada tiap start berikutnya.",
            "Fills an empty directory with sample data and goes on with it at every later start."
        })
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--data",
            defaultValue = "${env:SIMPUL_DEMO_DATA:-demo-data}",
            paramLabel = "DIR",
            description = {
                "Direktori data peragaan (${DEFAULT-VALUE}); hapus untuk memulai dari awal.",
                "The demonstration's data directory; delete it to begin again."
            })
    private Path data = Path.of("");

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "N",
            description = "Port TCP / TCP port (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--safe-mode",
            description = {
                "Tidak menjalankan sektor apa pun; untuk mencari sebab bila server tidak mau mulai.",
                "Starts no sector; for finding out why a server does not start."
            })
    private boolean safeMode;

    @Mixin
    private ConsoleOption console = new ConsoleOption();

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private ClockOption clock = new ClockOption();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Logging.at(Level.WARNING);
        Path root = data.toAbsolutePath().normalize();
        Optional<Refusal> refusal = DemoStory.refusal(root, clock);
        if (refusal.isPresent()) {
            terminal.refuse(List.of(refusal.get()));
            return 1;
        }
        DemoStory story = new DemoStory(root, terminal);
        StartOptions options = new StartOptions(
                root,
                database.address(),
                port,
                "127.0.0.1",
                false,
                Optional.empty(),
                true,
                () -> still(story.time(root, clock)),
                Optional.empty(),
                safeMode,
                true,
                console.isOn());
        new Lifetime(Distribution.here(), options, terminal).serve(Banner.demonstration(), story);
        return 0;
    }

    /** A clock that stands, for comparing two demonstrations that are loaded; no other command knows of it. */
    private static Clock still(Clock clock) {
        String moment = System.getProperty("simpul.still");
        return moment == null || clock instanceof DemoTime ? clock : Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
