package simpul.bench.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Everything that can be read in a body: its text, what is packed in it, what is compressed in a PDF. Stateless. */
final class Inside {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Inside() {}

    static boolean isPacked(byte[] bytes) {
        return startsWith(bytes, ZIP);
    }

    /** In lower case, because search and sorting may have changed it. */
    static String text(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        if (isPacked(bytes)) {
            unpack(bytes, all);
            return all.toString();
        }
        all.append(new String(bytes, StandardCharsets.UTF_8));
        if (startsWith(bytes, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            inflateStreams(bytes, all);
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    /** By its table of contents, as programs for tables do: a written stream need not be readable as one. */
    private static void unpack(byte[] bytes, StringBuilder all) {
        try {
            Path file = Files.write(Files.createTempFile("simpul-heard", ".zip"), bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        all.append(entry.getName()).append('\n').append(text(in.readAllBytes()));
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inflateStreams(byte[] bytes, StringBuilder all) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("stream\n"); at >= 0; at = text.indexOf("stream\n", at + 7)) {
            all.append(inflated(bytes, at + 7));
        }
        for (int at = text.indexOf("stream\r\n"); at >= 0; at = text.indexOf("stream\r\n", at + 8)) {
            all.append(inflated(bytes, at + 8));
        }
    }

    /** What is compressed from there on; empty when nothing is. */
    private static String inflated(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, from, bytes.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int n = inflater.inflate(part); n > 0; n = inflater.inflate(part)) {
                out.write(part, 0, n);
            }
        } catch (DataFormatException notCompressed) {
            return "";
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
