package simpul.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lock of a data directory: at most one server at a time, and the second learns who the first is.
 *
 * <p>The operating system gives the lock back when the process ends, however it ends, so a stale file never keeps
 * anybody out. Nobody else in this process may open the file: closing any descriptor of it would drop the lock.
 */
final class DataLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;
    private final String who;

    private DataLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
        this.who = "pid " + ProcessHandle.current().pid() + ", " + Instant.now();
    }

    /** Takes the lock; empty when another process has it. */
    static Optional<DataLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        DataLock taken = new DataLock(channel, lock);
        taken.write(taken.who);
        return Optional.of(taken);
    }

    /** Whether another process has it; leaves everything as it is. */
    static boolean isHeld(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            return lock == null;
        }
    }

    /** Who has the lock, as that process wrote it down; asked only by a process that did not get it. */
    static String holder(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? "?" : text;
        } catch (IOException e) {
            return "?";
        }
    }

    /** Adds the address, so that a second server can name it. */
    void answersAt(URI address) throws IOException {
        write(who + ", " + address);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void write(String text) throws IOException {
        channel.truncate(0);
        ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
        long at = 0;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }
}
