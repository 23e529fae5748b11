package simpul.core.model.account;

import java.time.Instant;

/**
 * A link that works once, handed over without mail: the only time its secret is seen.
 *
 * @param secret 256 random bits, for the end of the path
 * @param path where it leads on this platform, secret included
 */
public record OneTimeLink(LinkKind kind, String secret, String path, Instant expires) {
    @Override
    public String toString() {
        return "OneTimeLink[" + kind + " until " + expires + "]";
    }
}
