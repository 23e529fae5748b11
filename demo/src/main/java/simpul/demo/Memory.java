package simpul.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;

/**
 * What the story has to remember so that it can go on another day: the identifiers of what it made, by its own names.
 * Written to its file whenever something is added, whole or not at all. Not thread-safe.
 */
public final class Memory {
    private final Path file;
    private final Properties known = new Properties();

    /** Remembers what the file holds; nothing when it is not there. */
    public Memory(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether there is anything to go on from. */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    String keep(String name, String id) {
        known.setProperty(name, id);
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer out = Files.newBufferedWriter(fresh)) {
                known.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    String id(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(known.getProperty(name));
    }
}
