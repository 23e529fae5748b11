package simpul.itest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Data directories in which the demonstration is loaded already.
 *
 * <p>Its story takes a minute to tell, so it is told once in a test run, and each test class works on a copy of its own.
 * Thread-safe.
 *
 * <p>While tests are written, {@code -Dsimpul.demo.loaded=DIR} takes the directory of a demonstration that has ended.
 *
 * <pre>{@code
 * Simpul server = Simpul.demonstration(DemoData.copy("browser"));
 * }</pre>
 */
public final class DemoData {
    /** Of this run alone: another may be under way in the same checkout, and what is older belongs to another build. */
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "target", "demo")
            .toAbsolutePath()
            .resolve(String.valueOf(ProcessHandle.current().pid()));

    private static @Nullable Path loaded;

    private DemoData() {}

    /** A directory with the whole story, for one test to change as it likes. */
    public static synchronized Path copy(String name) {
        try {
            if (loaded == null) {
                loaded = load();
            }
            Path copy = FOLDER.resolve(name);
            copy(loaded, copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, in which a new version of a sector is watched for a moment only. */
    public static Path impatient(String name) {
        Path copy = copy(name);
        try {
            Path conf = Files.createDirectories(copy.resolve("conf"));
            Files.writeString(conf.resolve("simpul.core.modules.run.SectorServices.cfg"), "probation.millis = 1500\n");
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path load() throws IOException {
        Files.createDirectories(FOLDER);
        String before = System.getProperty("simpul.demo.loaded", "");
        if (!before.isEmpty()) {
            return Path.of(before);
        }
        Path fresh = FOLDER.resolve("loaded");
        try (Simpul server = Simpul.demonstration(fresh)) {
            if (server.terminate() != 0) {
                throw new AssertionError("the demonstration did not end well:\n" + server.output());
            }
        }
        return fresh;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                // The mode of the directory is part of what a start looks at.
                Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
