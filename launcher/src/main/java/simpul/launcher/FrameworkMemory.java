package simpul.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * What the framework remembers of its bundles. It is kept from one start to the next of the same distribution, because
 * writing it takes longer than reading it; what a start did not finish, or other jars, make it forgotten. For one thread.
 */
final class FrameworkMemory {
    private final Path folder;
    private final Path seal;
    private final String jars;

    /** @param jars whose names, sizes and times must be those of the start that wrote the memory */
    FrameworkMemory(Path folder, Stream<Path> jars) {
        this.folder = folder;
        this.seal = folder.resolve("distribution");
        this.jars = jars.map(FrameworkMemory::line).sorted().reduce("", String::concat);
    }

    Path folder() {
        return folder;
    }

    /** Whether there is one of this distribution; otherwise the folder is made empty. */
    boolean recalled() {
        try {
            if (Files.exists(seal) && Files.readString(seal).equals(jars) && isWhole()) {
                return true;
            }
            forget();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A power cut leaves files empty whose names were written already. */
    private boolean isWhole() throws IOException {
        try (Stream<Path> files = Files.find(
                folder,
                2,
                (file, of) -> of.size() == 0 && file.getFileName().toString().startsWith("bundle."))) {
            return files.findAny().isEmpty();
        }
    }

    void forget() {
        if (Files.exists(folder)) {
            Ending.delete(folder);
        }
    }

    /** Whether these bundles are all remembered; what is remembered beside them is removed. */
    boolean holds(BundleContext context, List<String> locations) throws BundleException {
        Set<String> missing = new HashSet<>(locations);
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getBundleId() != 0 && !missing.remove(bundle.getLocation())) {
                bundle.uninstall();
            }
        }
        return missing.isEmpty();
    }

    /** Says that a start has written all of it. */
    void seal() {
        try {
            Files.write(seal, jars.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Path jar) {
        try {
            return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
