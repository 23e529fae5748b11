package simpul.core.modules.check;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A jar of which every byte was read and found consistent.
 *
 * @param sha256 of the whole file
 * @param contents files by name, in the order of the jar; nobody changes the arrays
 */
public record JarImage(Path path, String sha256, long size, Map<String, byte[]> contents) {
    public static final String MANIFEST = "META-INF/MANIFEST.MF";

    Optional<byte[]> content(String name) {
        return Optional.ofNullable(contents.get(name));
    }

    /** What ends with {@code .class}, whatever it holds. */
    public Stream<Map.Entry<String, byte[]>> classes() {
        return contents.entrySet().stream().filter(e -> e.getKey().endsWith(".class"));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }
}
