package simpul.core.model.start;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the command line asked of this process. Registered by the launcher; immutable, for any thread.
 *
 * <p>Everything an administrator tunes later stands in {@code DATA/conf/*.cfg} and comes through Configuration
 * Admin; here is only what must be known before the first configuration is read.
 */
@ProviderType
public interface StartSettings {
    /** The data directory, absolute; it exists with mode 0700 and its {@code run} and {@code conf} folders do too. */
    Path data();

    /**
     * The PostgreSQL database that the command line named, {@code postgresql://user@host/database}; without one the data
     * directory's own or the one that it remembers. Its password stands in {@code DATA/conf}.
     */
    Optional<String> database();

    /** The TCP port to listen on; 0 lets the system choose a free one. */
    int port();

    /** The address to bind, {@code 127.0.0.1} unless the operator named another. */
    String bind();

    /** Whether a reverse proxy in front ends TLS, so that forwarded headers may be believed. */
    boolean behindProxy();

    /** The PKCS#12 key store for TLS; its password stands in {@code DATA/conf}. */
    Optional<Path> tlsKeystore();

    /** Whether this is the demonstration with its well-known accounts; such a process binds loopback only. */
    boolean demo();

    /** The one-off command this process runs instead of serving, such as {@code backup}. */
    Optional<String> command();

    /**
     * Whether this process holds the lock of the data directory. A command may run beside a server; it then owns
     * nothing: it must not migrate the schema and must not assume that it is the only writer.
     */
    boolean ownsData();
}
