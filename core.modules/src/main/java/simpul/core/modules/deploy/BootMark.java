package simpul.core.modules.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a process that ended without a word leaves of its start: one line a sector that was being started, with how many starts
 * in a row ended that way, and how many in a row ended before they were found good. A file, because nothing else is left by a
 * process that was killed. Thread-safe.
 */
final class BootMark {
    /** No sector is called so. */
    private static final String EARLY = "*early";

    private static final String GOOD = "*good";

    private final Path file;
    private final Map<String, Long> crashed = new TreeMap<>();

    BootMark(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.split(" ", 2);
                    if (parts.length == 2 && parts[1].matches("[0-9]{1,15}")) {
                        crashed.put(parts[0], Long.parseLong(parts[1]));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How many starts in a row have ended while this one was being started. */
    synchronized int crashes(String sector) {
        return Math.toIntExact(crashed.getOrDefault(sector, 0L));
    }

    /** Says that a start has begun; answers how many in a row before it ended before they were {@link #good}. */
    synchronized int begun() {
        int before = crashes(EARLY);
        crashed.merge(EARLY, 1L, Long::sum);
        write();
        return before;
    }

    /**
     * A start ends, or the one before this did, for a reason that is known and is no module that had been well until then: the
     * store is away, or the process ended in the middle of a deployment, which is taken back. It is counted against none.
     */
    synchronized void explained() {
        crashed.computeIfPresent(EARLY, (key, count) -> count > 1 ? count - 1 : null);
        write();
    }

    /** The starts before this one are accounted for. */
    synchronized void settled() {
        crashed.put(EARLY, 1L);
        write();
    }

    /** The start is found good, or the process ends in order. */
    synchronized void good(Instant now) {
        crashed.remove(EARLY);
        crashed.put(GOOD, now.toEpochMilli());
        write();
    }

    /** When one was last found good; the epoch where none ever was. */
    synchronized Instant lastGood() {
        return Instant.ofEpochMilli(crashed.getOrDefault(GOOD, 0L));
    }

    /** Says that a sector is being started: if the process ends before {@link #passed}, that is one more. */
    synchronized void starting(String sector) {
        crashed.merge(sector, 1L, Long::sum);
        write();
    }

    /** It is started, or refused in order. */
    synchronized void passed(String sector) {
        crashed.remove(sector);
        write();
    }

    private void write() {
        try {
            if (crashed.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            StringBuilder lines = new StringBuilder();
            crashed.forEach((sector, count) ->
                    lines.append(sector).append(' ').append(count).append('\n'));
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, lines);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
