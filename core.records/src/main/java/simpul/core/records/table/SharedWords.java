package simpul.core.records.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The texts of a workbook, which its sheets name by number. They are laid down in a file of their own, so that memory holds
 * eight bytes of each. For one thread.
 */
final class SharedWords implements Closeable {
    static final int MOST = 4_000_000;
    private static final int FLUSHED = 1024 * 1024;

    private final FileChannel file;
    private long[] ends = new long[1024];
    private int count;
    private ByteBuffer waiting = ByteBuffer.allocate(FLUSHED + 4 * TableLines.LONGEST_CELL);

    private SharedWords(FileChannel file) {
        this.file = file;
    }

    static SharedWords none(Path folder) throws IOException {
        Path words = Files.createTempFile(folder, "kata", "");
        return new SharedWords(FileChannel.open(
                words, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    static SharedWords read(XmlPart xml, Path folder) throws IOException, Unreadable {
        SharedWords words = none(folder);
        boolean whole = false;
        try {
            words.readAll(xml);
            whole = true;
        } finally {
            if (!whole) {
                words.close();
            }
        }
        return words;
    }

    private void readAll(XmlPart xml) throws IOException, Unreadable {
        while (xml.next()) {
            if (xml.at("si")) {
                add(RichWords.read(xml, "si"));
            }
        }
        flush();
        waiting = ByteBuffer.allocate(0);
    }

    private void add(String words) throws IOException, Unreadable {
        if (count == MOST) {
            throw Unreadable.trap();
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        waiting.put(bytes);
        ends[count] = (count == 0 ? 0 : ends[count - 1]) + bytes.length;
        count++;
        if (waiting.position() >= FLUSHED) {
            flush();
        }
    }

    private void flush() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            file.write(waiting);
        }
        waiting.clear();
    }

    /** The text with a number; empty when there is none. */
    Optional<String> find(String number) throws IOException {
        int index = Digits.of(number);
        if (index < 0 || index >= count) {
            return Optional.empty();
        }
        long from = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - from));
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // Reads on.
        }
        return Optional.of(new String(bytes.array(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
