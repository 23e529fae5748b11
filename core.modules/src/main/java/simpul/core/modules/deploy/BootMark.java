package simpul.core.modules.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which modules were being started when a process ended without a word: one line a sector, with how many starts in a row it
 * ended that way. A file, because nothing else is left by a process that was killed. For one thread.
 */
final class BootMark {
    private final Path file;
    private final Map<String, Integer> crashed = new TreeMap<>();

    BootMark(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.split(" ", 2);
                    if (parts.length == 2 && parts[1].matches("[0-9]{1,6}")) {
                        crashed.put(parts[0], Integer.parseInt(parts[1]));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How many starts in a row have ended while this one was being started. */
    int crashes(String sector) {
        return crashed.getOrDefault(sector, 0);
    }

    /** Says that a sector is being started: if the process ends before {@link #passed}, that is one more. */
    void starting(String sector) {
        crashed.merge(sector, 1, Integer::sum);
        write();
    }

    /** It is started, or refused in order. */
    void passed(String sector) {
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
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
