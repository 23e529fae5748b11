package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
            description = {
                "Mulai jam pada hari ini, lalu berjalan terus; pekerjaan harian yang terlewat dijalankan berurutan"
                        + " (2026-11-22 atau 2026-11-22T08:00).",
                "Start the clock on that day and let it run on; the daily work of each day between is done in order."
            })
    private Optional<Instant> start = Optional.empty();

    /** Where the clock was asked to start; empty without the option. */
    Optional<Instant> start() {
        return start;
    }

    /** The clock that the data of an earlier start lives by; the machine's clock without one. */
    Clock left(Path data) {
        try {
            return PlatformClock.remembered(file(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The clock to use with that data directory: where it was asked to start, or where the data was left. A start that is
     * asked for on the day on which the data lives already just goes on, so that the same command can be given again.
     */
    Clock in(Path data) {
        Clock left = left(data);
        if (start.isEmpty() || goesOn(data) && !start.get().isAfter(left.instant())) {
            return left;
        }
        try {
            return PlatformClock.startingAt(start.get(), file(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why the clock cannot start there: what was written on later days would lie in the future. */
    Optional<Refusal> refusal(Path data) {
        if (start.isEmpty() || !goesOn(data)) {
            return Optional.empty();
        }
        LocalDate lived = PlatformClock.day(left(data).instant());
        LocalDate asked = PlatformClock.day(start.get());
        if (!asked.isBefore(lived)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                "SIMPUL-START-CLOCK",
                "Data di " + data + " sudah sampai " + lived + ", jadi jam tidak dapat mundur ke " + asked
                        + "; jalankan tanpa --clock untuk melanjutkan, sebut hari sesudahnya, atau pilih --data lain",
                "The data in " + data + " has reached " + lived + ", so the clock cannot go back to " + asked
                        + "; start without --clock to go on, name a later day, or choose another --data"));
    }

    /** Whether somebody has worked with the data already. */
    private static boolean goesOn(Path data) {
        return Files.exists(data.resolve("simpul.db"));
    }

    private static Path file(Path data) {
        return data.resolve("run").resolve("clock");
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
