package simpul.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Hands {@code DATA/conf} to Configuration Admin as a checked copy. A slip of the pen while the server runs would
 * otherwise take down the component that it is for; so it changes nothing, and is said. For one thread.
 */
final class LiveConfiguration {
    private static final String ENDING = ".cfg";

    private final Path conf;
    private final Path copy;
    private final Supplier<List<Refusal>> check;
    private Map<String, String> taken = Map.of();
    private Map<String, String> before = Map.of();
    private Optional<Map<String, String>> refused = Optional.empty();

    /**
     * @param copy the folder that Configuration Admin is fed from
     * @param check says what in {@code conf} would not take effect
     */
    LiveConfiguration(Path conf, Path copy, Supplier<List<Refusal>> check) {
        this.conf = conf;
        this.copy = copy;
        this.check = check;
    }

    /** Takes over what is there, which has been checked. */
    void take() throws IOException {
        Files.createDirectories(copy);
        Map<String, String> now = files(conf);
        for (String name : now.keySet()) {
            Path fresh = copy.resolve(name + ".tmp");
            Files.copy(conf.resolve(name), fresh, StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(copy.resolve(name)) && Files.mismatch(fresh, copy.resolve(name)) < 0) {
                Files.delete(fresh);
            } else {
                Files.move(fresh, copy.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (String name : files(copy).keySet()) {
            if (!now.containsKey(name)) {
                Files.delete(copy.resolve(name));
            }
        }
        taken = now;
    }

    /** Looks whether something has changed, and takes it over when it is right; answers with what is newly wrong. */
    List<Refusal> look() throws IOException {
        Map<String, String> now = files(conf);
        boolean still = now.equals(before);
        before = now;
        // A file that somebody is writing looks different the next time.
        if (!still || now.equals(taken) || refused.filter(now::equals).isPresent()) {
            return List.of();
        }
        List<Refusal> wrong = check.get();
        if (wrong.isEmpty()) {
            take();
        } else {
            refused = Optional.of(now);
        }
        return wrong;
    }

    /** Every file of settings with what tells its versions apart. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                found.put(file.getFileName().toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return found;
    }
}
