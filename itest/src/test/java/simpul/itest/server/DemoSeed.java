package simpul.itest.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A loaded demonstration that tests start copies of: loading takes a minute, copying a second. It belongs to one build of
 * the distribution; another build loads its own.
 */
final class DemoSeed {
    private DemoSeed() {}

    static synchronized void copyTo(Path data) {
        try {
            copy(seed(), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path seed() throws IOException {
        Path target = Simpul.distribution().resolveSibling("demo-seeds");
        Path seed = target.resolve(build());
        if (!Files.exists(seed)) {
            Path fresh = target.resolve("loading-" + ProcessHandle.current().pid());
            try (Simpul server = Simpul.loading(fresh)) {
                if (server.terminate() != 0) {
                    throw new AssertionError("did not end in order:\n" + server.output());
                }
            }
            Files.move(fresh, seed);
        }
        return seed;
    }

    /** A name for what was built: every jar with its size and time. */
    private static String build() throws IOException {
        try (Stream<Path> files = Files.walk(Simpul.distribution())) {
            StringBuilder parts = new StringBuilder();
            for (Path jar :
                    files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
                parts.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
            }
            return UUID.nameUUIDFromBytes(parts.toString().getBytes(UTF_8)).toString();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
