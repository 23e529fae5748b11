package simpul.core.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An opened backup whose list has been read and agrees with what is in the file. */
final class BackupFile implements AutoCloseable {
    private static final int LONGEST_LIST = 256 * 1024 * 1024;
    private final ZipFile zip;
    private final Map<String, Line> lines;

    /** A line of the list. */
    record Line(String sha256, long size) {}

    private BackupFile(ZipFile zip, Map<String, Line> lines) {
        this.zip = zip;
        this.lines = lines;
    }

    /** Opens a backup; anything that is none, or holds more or less than its list says, is refused. */
    static BackupFile open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            Map<String, Line> lines = list(zip);
            if (zip.size() != lines.size() + 1) {
                throw new ZipException("the file holds " + (zip.size() - 1) + " entries, its list " + lines.size());
            }
            for (String path : lines.keySet()) {
                if (!BackupLayout.isKnown(path) || zip.getEntry(path) == null) {
                    throw new ZipException("unexpected entry " + path);
                }
            }
            if (BackupLayout.DATABASES.stream().filter(lines::containsKey).count() != 1) {
                throw new ZipException("no database in it");
            }
            return new BackupFile(zip, lines);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, Line> list(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupLayout.LIST);
        if (entry == null) {
            throw new ZipException("not a Simpul backup: no " + BackupLayout.LIST);
        }
        String text;
        try (InputStream in = zip.getInputStream(entry)) {
            text = new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
        String[] rows = text.split("\n");
        if (rows.length < 3 || !rows[0].equals(BackupLayout.TITLE)) {
            throw new ZipException("not a backup that this Simpul can read");
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        for (int i = 2; i < rows.length; i++) {
            String[] words = rows[i].split(" ", 3);
            if (words.length != 3 || lines.put(words[2], new Line(words[0], Long.parseLong(words[1]))) != null) {
                throw new ZipException("line " + (i + 1) + " of the list");
            }
        }
        return lines;
    }

    Map<String, Line> lines() {
        return lines;
    }

    /** The entry with the copy of the database. */
    String database() {
        return BackupLayout.DATABASES.stream()
                .filter(lines::containsKey)
                .findFirst()
                .orElseThrow();
    }

    InputStream open(String path) throws IOException {
        return zip.getInputStream(zip.getEntry(path));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
