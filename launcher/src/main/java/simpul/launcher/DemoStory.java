package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.demo.Demo;
import simpul.demo.DemoClock;
import simpul.demo.Memory;

/**
 * Fills an empty demonstration, and goes on with it when it is started on a later day: the clock goes forward through the
 * story, the due jobs run in order, offices act through the API.
 */
final class DemoStory implements Preparation {
    /** The day on which the sample data shows every state once. */
    private static final LocalDate DEMO_DAY = LocalDate.parse("2026-11-22");

    private final Path loaded;
    private final Path telling;
    private final Path memory;
    private final Path clockFile;
    private final Terminal terminal;
    private @Nullable DemoTime time;
    private Instant until = Demo.opening(DEMO_DAY);
    private @Nullable LocalDate toldUntil;

    DemoStory(Path data, Terminal terminal) {
        Path run = data.resolve("run");
        this.loaded = run.resolve("demo-loaded");
        this.telling = run.resolve("demo-telling");
        this.memory = run.resolve("demo-memory");
        this.clockFile = run.resolve("clock");
        this.terminal = terminal;
    }

    /**
     * Why the demonstration may not use the directory: what others keep there would be in its way, or it in theirs; or its
     * own data has lived longer than the clock is asked to.
     */
    static Optional<Refusal> refusal(Path data, ClockOption clock) {
        if (Files.exists(data.resolve("run").resolve("demo-loaded"))) {
            return clock.refusal(data);
        }
        boolean brokenOff = Files.exists(data.resolve("run").resolve("demo-telling"));
        boolean elsewhere = Files.exists(data.resolve("conf").resolve("database-address"));
        if (brokenOff && elsewhere) {
            return Optional.of(
                    new Refusal(
                            "SIMPUL-START-DEMO",
                            "Pengisian data contoh terputus; buat basis data kosong dan pilih direktori baru dengan --data",
                            "Loading the sample data broke off; make an empty database and choose a new directory with --data"));
        }
        if (brokenOff || !elsewhere && !Files.exists(data.resolve("simpul.db"))) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                "SIMPUL-START-DEMO",
                data + " berisi data yang bukan peragaan; pilih direktori lain dengan --data",
                data + " holds data that is no demonstration; choose another directory with --data"));
    }

    /**
     * The clock of the demonstration: that of the story while there is one to tell, else where it was left or asked to be.
     * A story goes on from the moment at which the data was left, so that nothing happens on a day that was before.
     */
    Clock time(Path data, ClockOption option) {
        if (!Files.exists(loaded)) {
            startOver(data);
            until = option.start().orElse(until);
            return telling(Demo.opening(Demo.FIRST_DAY));
        }
        Clock left = option.left(data);
        LocalDate told = Demo.day(Instant.parse(read(loaded)));
        until = option.start().filter(left.instant()::isBefore).orElse(left.instant());
        if (!Files.exists(memory) || !told.isBefore(Demo.day(until))) {
            return option.in(data);
        }
        toldUntil = told;
        return telling(left.instant());
    }

    private DemoTime telling(Instant from) {
        DemoTime started = new DemoTime(from, clockFile);
        time = started;
        return started;
    }

    /** A story that broke off half-way is told again from the beginning; nothing but its own data is taken away. */
    private void startOver(Path data) {
        try {
            if (Files.exists(telling)) {
                for (String left : List.of("simpul.db", "simpul.db-wal", "simpul.db-shm")) {
                    Files.deleteIfExists(data.resolve(left));
                }
                for (String left : List.of("documents", "checkpoints")) {
                    if (Files.isDirectory(data.resolve(left))) {
                        Ending.delete(data.resolve(left));
                    }
                }
            }
            Files.createDirectories(telling.getParent());
            Files.deleteIfExists(memory);
            Files.writeString(telling, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Refusal> prepare(URI address, PlatformHost host, StartBoard board) {
        DemoTime clock = time;
        if (clock == null) {
            return Optional.empty();
        }
        LocalDate after = toldUntil;
        Demo demo = new Demo(address, new Memory(memory), new Jobs(clock, host, after != null));
        if (after == null) {
            Optional<String> setup = board.take(Demo.SETUP_PATH);
            if (setup.isEmpty()) {
                return Optional.of(new Refusal(
                        "SIMPUL-START-DEMO",
                        "Basis data ini sudah dipakai; sebut yang kosong dengan --database",
                        "This database is in use; name an empty one with --database"));
            }
            terminal.say("Mengisi data contoh ...", "Loading the sample data ...");
            demo.tell(setup.get(), until);
        } else {
            LocalDate day = Demo.day(until);
            terminal.say(
                    "Melanjutkan data contoh sampai " + day + " ...",
                    "Going on with the sample data until " + day + " ...");
            leftOut(demo.goOn(after, until));
        }
        write(loaded, until);
        delete(telling);
        return Optional.empty();
    }

    private void leftOut(int deeds) {
        if (deeds > 0) {
            terminal.say(
                    deeds + " langkah data contoh dilewati karena datanya sudah Anda ubah.",
                    deeds + " steps of the sample data were left out because you have changed what they were about.");
        }
    }

    /** The clock of the story, with the platform's work of each day; notes how far a story that goes on has come. */
    private final class Jobs implements DemoClock {
        private final DemoTime time;
        private final PlatformHost host;
        private final boolean goesOn;

        Jobs(DemoTime time, PlatformHost host, boolean goesOn) {
            this.time = time;
            this.host = host;
            this.goesOn = goesOn;
        }

        @Override
        public void advanceTo(Instant moment) {
            time.advanceTo(moment);
            host.runDueJobs();
        }

        @Override
        public void told(LocalDate day) {
            if (goesOn) {
                write(loaded, Demo.opening(day));
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Instant moment) {
        try {
            Files.writeString(file, moment + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
