package simpul.core.modules.folder;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What was made of each file of the folder, kept in a file beside them, so that a start repeats nothing and notices what was
 * taken away meanwhile. For one thread.
 */
final class Memory {
    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final boolean fresh;

    /**
     * @param sha256 of the file when it was last taken notice of
     * @param sector which it turned out to be of; empty while that is not known
     */
    record Entry(String sha256, String sector) {}

    Memory(Path file) throws IOException {
        this.file = file;
        this.fresh = !Files.exists(file);
        Properties kept = new Properties();
        if (!fresh) {
            kept.load(new StringReader(Files.readString(file)));
        }
        for (String name : kept.stringPropertyNames()) {
            String[] parts = kept.getProperty(name).split(" ", 2);
            entries.put(name, new Entry(parts[0], parts.length > 1 ? parts[1] : ""));
        }
    }

    /** Whether there was none, because nothing was ever laid here or somebody deleted it. */
    boolean isFresh() {
        return fresh;
    }

    Map<String, Entry> entries() {
        return Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    void keep(String name, Entry entry) throws IOException {
        if (!entry.equals(entries.put(name, entry))) {
            write();
        }
    }

    void forget(String name) throws IOException {
        entries.remove(name);
        write();
    }

    private void write() throws IOException {
        StringBuilder text = new StringBuilder("# Written by Simpul: what it has made of each file here.\n");
        entries.forEach((name, e) -> text.append(escaped(name))
                .append('=')
                .append((e.sha256() + " " + e.sector()).strip())
                .append('\n'));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** As {@link Properties} reads a key. */
    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replaceAll("([ :=#!])", "\\\\$1");
    }
}
