package simpul.core.model.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link that still works, as its page shows it.
 *
 * @param username whose password it sets; null for the setup link
 */
public record OpenLink(LinkKind kind, @Nullable String username, Instant expires) {}
