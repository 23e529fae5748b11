package simpul.core.model.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.task.Waiting;

/**
 * A handover (serah terima) that has taken place, for its printed record. What is open stays with the post.
 *
 * @param former who held the post until now; null when it was vacant
 * @param successor who holds it from now on; null when it becomes vacant
 * @param endedSessions how many sessions of the former holder were ended
 * @param revokedTokens how many tokens of the former holder were revoked
 * @param pending what waits for the post at this moment
 */
public record Handover(
        Post post,
        @Nullable Person former,
        @Nullable Person successor,
        Instant at,
        int endedSessions,
        int revokedTokens,
        List<Waiting> pending) {
    public Handover {
        pending = List.copyOf(pending);
    }
}
