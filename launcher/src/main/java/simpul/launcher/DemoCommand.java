package simpul.launcher;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul demo}: the demonstration, on this machine only. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {"Menjalankan peragaan dengan data contoh.", "Runs the demonstration with sample data."})
final class DemoCommand implements Callable<Integer> {
    /** The day on which the sample data shows every state once. */
    private static final String DEMO_DAY = "2026-11-22";

    private final Terminal terminal;

    @Option(
            names = "--data",
            defaultValue = "${env:SIMPUL_DEMO_DATA:-demo-data}",
            paramLabel = "DIR",
            description = "Direktori data peragaan / data directory of the demonstration (${DEFAULT-VALUE})")
    private Path data = Path.of("");

    @Option(names = "--port", defaultValue = "8080", paramLabel = "N", description = "Port TCP (${DEFAULT-VALUE})")
    private int port;

    @Mixin
    private ClockOption clock = new ClockOption();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Logging.at(Level.WARNING);
        Path root = data.toAbsolutePath().normalize();
        StartOptions options = new StartOptions(
                root,
                port,
                "127.0.0.1",
                false,
                Optional.empty(),
                true,
                () -> clock.in(root, PlatformClock.parse(DEMO_DAY)),
                Optional.empty(),
                true);
        new Lifetime(Distribution.here(), options, terminal).serve(Banner.demonstration());
        return 0;
    }
}
