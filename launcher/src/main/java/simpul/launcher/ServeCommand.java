package simpul.launcher;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul serve}: the real start. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {"Menjalankan Simpul untuk dipakai.", "Runs Simpul for real use."})
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Direktori data, dibuat bila belum ada / data directory, created when missing")
    private Path data = Path.of("");

    @Option(names = "--port", defaultValue = "8080", paramLabel = "N", description = "Port TCP (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--bind",
            defaultValue = "127.0.0.1",
            paramLabel = "ADDR",
            description = "Alamat; selain loopback hanya dengan TLS atau proksi / address; other than loopback only"
                    + " with TLS or a proxy (${DEFAULT-VALUE})")
    private String bind = "";

    @Option(
            names = "--behind-proxy",
            description = "Proksi di depan mengurus TLS / a proxy in front does TLS and sets X-Forwarded-*")
    private boolean behindProxy;

    @Option(names = "--tls-keystore", paramLabel = "FILE", description = "Keystore PKCS#12")
    private Optional<Path> keystore = Optional.empty();

    @Mixin
    private ClockOption clock = new ClockOption();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Logging.at(Level.INFO);
        Path root = data.toAbsolutePath().normalize();
        StartOptions options = new StartOptions(
                root,
                port,
                bind,
                behindProxy,
                keystore.map(file -> file.toAbsolutePath().normalize()),
                false,
                () -> clock.in(root, Optional.empty()),
                Optional.empty(),
                true);
        new Lifetime(Distribution.here(), options, terminal).serve(Banner.server(), Preparation.NONE);
        return 0;
    }
}
