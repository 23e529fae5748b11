package simpul.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * Ends the process in order, whether the work is done, Ctrl-C was pressed or the machine shuts down.
 *
 * <p>A process that a signal ended reports 128 + n; a server that finished what was in flight has not failed, so the
 * hook halts with the status itself.
 */
final class Ending extends Thread {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private volatile int status;
    private volatile boolean begun;

    Ending() {
        super("simpul-ending");
    }

    /** Adds what is to be done at the end, before everything that was added earlier. */
    synchronized void first(Runnable step) {
        steps.push(step);
    }

    /** Ends with that status; does not return. An end that a signal began goes on as it began. */
    void now(int withStatus) {
        if (!begun) {
            status = withStatus;
        }
        System.exit(withStatus);
    }

    /** Whether the end has begun; what breaks off then is no failure. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public void run() {
        begun = true;
        synchronized (this) {
            steps.forEach(Runnable::run);
        }
        Runtime.getRuntime().halt(status);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("cannot delete " + folder + ": " + e);
        }
    }
}
