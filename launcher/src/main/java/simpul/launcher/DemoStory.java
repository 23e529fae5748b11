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

/** Fills an empty demonstration: the clock goes forward through the story, the due jobs run, offices act through the API. */
final class DemoStory implements Preparation {
    /** The day on which the sample data shows every state once. */
    private static final LocalDate DEMO_DAY = LocalDate.parse("2026-11-22");

    private final Path loaded;
    private final Path telling;
    private final Path clockFile;
    private final Terminal terminal;
    private @Nullable DemoTime time;
    private Optional<Instant> until = Optional.empty();

    DemoStory(Path data, Terminal terminal) {
        this.loaded = data.resolve("run").resolve("demo-loaded");
        this.telling = data.resolve("run").resolve("demo-telling");
        this.clockFile = data.resolve("run").resolve("clock");
        this.terminal = terminal;
    }

    /** Why the demonstration may not use the directory: what others keep there would be in its way, or it in theirs. */
    static Optional<Refusal> refusal(Path data) {
        boolean ours = Files.exists(data.resolve("run").resolve("demo-loaded"))
                || Files.exists(data.resolve("run").resolve("demo-telling"));
        if (ours || !Files.exists(data.resolve("simpul.db"))) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                "SIMPUL-START-DEMO",
                data + " berisi data yang bukan peragaan; pilih direktori lain dengan --data",
                data + " holds data that is no demonstration; choose another directory with --data"));
    }

    /** The clock of the demonstration: that of the story while there is one to tell, else where it was left or asked to be. */
    Clock time(Path data, ClockOption option) {
        if (Files.exists(loaded)) {
            return option.in(data, Optional.empty());
        }
        startOver(data);
        until = option.start();
        time = new DemoTime(Demo.opening(Demo.FIRST_DAY), clockFile);
        return time;
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
            Files.writeString(telling, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void prepare(URI address, PlatformHost host, StartBoard board) {
        DemoTime clock = time;
        if (clock == null) {
            return;
        }
        String setup = board.take(Demo.SETUP_PATH)
                .orElseThrow(() -> new IllegalStateException("the platform offers no setup link to the demonstration"));
        Instant end = until.orElse(Demo.opening(DEMO_DAY));
        terminal.say("Mengisi data contoh ...", "Loading the sample data ...");
        new Demo(address, setup, moment -> {
                    clock.advanceTo(moment);
                    host.runDueJobs();
                })
                .tell(end);
        try {
            Files.writeString(loaded, end + "\n");
            Files.delete(telling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
