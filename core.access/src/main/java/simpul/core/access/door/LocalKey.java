package simpul.core.access.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.access.secret.Secrets;
import simpul.core.model.id.Entropy;
import simpul.core.model.start.StartSettings;

/**
 * The key in {@code run/token} by which a command on this machine may ask a serving platform what it runs and have it change
 * modules. Whoever can read the file could change the database as well; so it opens nothing that this would not, and
 * nothing of people or regions. It holds as long as the process lives. Thread-safe.
 */
@Component(service = LocalKey.class)
public final class LocalKey {
    private static final Logger LOG = LoggerFactory.getLogger(LocalKey.class);

    private final Path file;
    private final Optional<String> secret;

    @Activate
    public LocalKey(@Reference StartSettings start, @Reference Entropy entropy) {
        this.file = start.data().resolve("run").resolve("token");
        this.secret = start.command().isPresent() ? Optional.empty() : laidDown(Secrets.fresh(entropy));
    }

    private Optional<String> laidDown(String fresh) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, fresh + "\n");
            return Optional.of(fresh);
        } catch (IOException e) {
            LOG.warn(
                    "LOCAL_TOKEN_NOT_KEPT Commands on this machine cannot ask the server: {} ({})", file, e.toString());
            return Optional.empty();
        }
    }

    /** Whether this is the key. */
    boolean opens(String bearer) {
        return secret.filter(own -> Secrets.same(own, bearer)).isPresent();
    }

    @Deactivate
    void takeAway() throws IOException {
        if (secret.isPresent()) {
            Files.deleteIfExists(file);
        }
    }
}
