package simpul.core.modules.deploy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How probations ended, for as long as the store does not know it: an empty file each, whose name says it. A process may end
 * while its database is away, and the next start would have to guess; a file without content finds its place even on most
 * full disks. Thread-safe.
 */
final class Verdicts {
    private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);
    private static final String PREFIX = "module-";

    private final Path folder;

    Verdicts(Path folder) {
        this.folder = folder;
    }

    void say(String deployment, Probation.Verdict verdict) {
        try {
            Files.createDirectories(folder);
            Files.write(file(deployment, verdict), new byte[0]);
        } catch (IOException e) {
            LOG.warn("MODULE_NOT_KEPT {}: how its probation ended cannot be remembered ({})", deployment, e.toString());
        }
    }

    Optional<Probation.Verdict> of(String deployment) {
        return Stream.of(Probation.Verdict.values())
                .filter(verdict -> Files.exists(file(deployment, verdict)))
                .findFirst();
    }

    /** The store knows the end of that one. */
    void forget(String deployment) {
        for (Probation.Verdict verdict : Probation.Verdict.values()) {
            file(deployment, verdict).toFile().delete();
        }
    }

    /** The store knows all of it. What it knows earlier does no harm: nobody asks about a deployment that has ended. */
    void clear() {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Files.createDirectories(folder), PREFIX + "*.{passed,failed}")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be cleared: {}", folder, e.toString());
        }
    }

    private Path file(String deployment, Probation.Verdict verdict) {
        return folder.resolve(PREFIX + deployment + "." + verdict.name().toLowerCase(Locale.ROOT));
    }
}
