package simpul.core.store.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes native libraries that killed processes could not; each is a megabyte. Stateless. */
final class NativeLeftovers {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLeftovers.class);
    /** A command that just starts beside this server may not have loaded its own yet. */
    private static final Duration YOUNG = Duration.ofMinutes(10);

    private NativeLeftovers() {}

    static void clear(Path folder) {
        // File times are the machine's, whatever the platform's clock says.
        Instant limit = Instant.now().minus(YOUNG);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "sqlite-*libsqlitejdbc*")) {
            for (Path file : files) {
                FileTime changed = Files.getLastModifiedTime(file);
                if (changed.toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.info("Old native libraries stay in {}: {}", folder, e.toString());
        }
    }
}
