package simpul.launcher;

import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --database URL}, the same in every command that opens the data. */
final class DatabaseOption {
    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "PostgreSQL: postgresql://USER@HOST:PORT/NAME; kata sandi di DIR/conf/database-password;"
                    + " direktori data mengingatnya / password in DIR/conf/database-password; the data directory"
                    + " remembers it")
    private Optional<String> address = Optional.empty();

    Optional<String> address() {
        return address;
    }
}
