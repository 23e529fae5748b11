package simpul.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul serve}: the real start. */
@Command(
        name = "serve",
        header = "Menjalankan Simpul untuk dipakai / Runs Simpul for real use",
        description = {
            "Pada direktori kosong mencetak tautan untuk membuat administrator pertama.",
            "On an empty directory it prints a link that makes the first administrator."
        })
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = {"Direktori data, dibuat bila belum ada.", "The data directory, created when missing."})
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
            names = "--bind",
            defaultValue = "127.0.0.1",
            paramLabel = "ADDR",
            description = {
                "Alamat yang dilayani (${DEFAULT-VALUE}); yang lain hanya dengan TLS atau proksi.",
                "The address to serve; others than loopback only with TLS or a proxy."
            })
    private String bind = "";

    @Option(
            names = "--behind-proxy",
            description = {
                "Proksi di depan mengurus TLS dan menulis X-Forwarded-*.",
                "A proxy in front does TLS and sets X-Forwarded-*."
            })
    private boolean behindProxy;

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = {
                "Keystore PKCS#12 untuk TLS; kata sandinya di conf/*.cfg.",
                "PKCS#12 key store for TLS; its password stands in conf/*.cfg."
            })
    private Optional<Path> keystore = Optional.empty();

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

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Logging.at(Level.INFO);
        Path root = data.toAbsolutePath().normalize();
        Optional<Refusal> refusal = clock.refusal(root);
        if (refusal.isPresent()) {
            terminal.refuse(List.of(refusal.get()));
            return 1;
        }
        StartOptions options = new StartOptions(
                root,
                database.address(),
                port,
                bind,
                behindProxy,
                keystore.map(file -> file.toAbsolutePath().normalize()),
                false,
                () -> clock.in(root),
                Optional.empty(),
                safeMode,
                true,
                console.isOn());
        new Lifetime(Distribution.here(), options, terminal).serve(Banner.server(), Preparation.NONE);
        return 0;
    }
}
