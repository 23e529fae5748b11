package simpul.core.model.account;

import org.jspecify.annotations.Nullable;

/**
 * A post together with who sits on it now.
 *
 * @param holding null while the post is vacant; then {@code person} is null as well
 */
public record Seat(
        Post post, @Nullable Holding holding, @Nullable Person person) {}
