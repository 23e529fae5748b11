package simpul.core.model.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds a post, from one instant (inclusive) to another (exclusive). At most one holding of a post is
 * open; a person may hold several posts.
 *
 * @param until null while the person holds the post
 */
public record Holding(
        String id,
        String post,
        String person,
        Instant from,
        @Nullable Instant until) {

    public boolean isOpen() {
        return until == null;
    }
}
