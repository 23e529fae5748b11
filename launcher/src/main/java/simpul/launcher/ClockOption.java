package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --clock}, for a platform that lives on another day. */
final class ClockOption {
    @Option(
            names = "--clock",
            paramLabel = "DATE",
            converter = Reader.class,
            description = "Mulai jam di sini, lalu berjalan terus / start the clock here and let it run on"
                    + " (2026-11-22, 2026-11-22T08:00)")
    private Optional<Instant> start = Optional.empty();

    /** Where the clock was asked to start; empty without the option. */
    Optional<Instant> start() {
        return start;
    }

    /** The clock to use with that data directory; {@code otherwise} on its first start without the option. */
    Clock in(Path data, Optional<Instant> otherwise) {
        Path file = data.resolve("run").resolve("clock");
        try {
            boolean first = !file.toFile().exists();
            Optional<Instant> begin = start.isPresent() || !first ? start : otherwise;
            return begin.isPresent() ? PlatformClock.startingAt(begin.get(), file) : PlatformClock.remembered(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns the text of the option into an instant. */
    static final class Reader implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            return PlatformClock.parse(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' bukan tanggal / is not a date, like 2026-11-22"));
        }
    }
}
