package simpul.core.modules.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The modules that this release of Simpul brings: what {@code SHA256SUMS} names in {@code bundles/sectors}, and for the
 * demonstration in {@code bundles/demo}. The build wrote those hashes. Immutable.
 */
final class Shipped {
    private final List<Path> folders;

    Shipped(Path home, boolean demo) {
        Path bundles = home.toAbsolutePath().normalize().resolve("bundles");
        this.folders = demo
                ? List.of(bundles.resolve("sectors"), bundles.resolve("demo"))
                : List.of(bundles.resolve("sectors"));
    }

    /** A file with the hash that it must have. */
    record Jar(Path file, String sha256) {}

    List<Jar> jars() {
        List<Jar> all = new ArrayList<>();
        for (Path folder : folders) {
            Path sums = folder.resolve("SHA256SUMS");
            if (!Files.isRegularFile(sums)) {
                continue;
            }
            try (Stream<String> lines = Files.lines(sums)) {
                lines.map(line -> line.split("\\s+\\*?", 2))
                        .filter(parts -> parts.length == 2)
                        .map(parts -> new Jar(folder.resolve(parts[1]), parts[0]))
                        .filter(jar -> Files.isRegularFile(jar.file()))
                        .sorted(java.util.Comparator.comparing(jar -> jar.file().toString()))
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
