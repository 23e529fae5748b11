package simpul.core.model.trail;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * One entry of an audit chain, as it is read.
 *
 * @param chain code of the acting region, or {@code platform}
 * @param sequence place in the chain, from 1 without a gap
 * @param actor identifier of the post, {@code system:TASK} or {@code public}
 * @param office the office that acted
 * @param details plain facts; empty for a mirrored entry
 * @param personal facts about persons that have not been erased
 * @param mirrorOf {@code chain:sequence} of the entry in the acting region's chain; null for an entry of one's own
 * @param hash SHA-256 over the entry and the hash before it, hex
 */
public record AuditEntry(
        String chain,
        long sequence,
        Instant at,
        String actor,
        Text office,
        String action,
        String subjectType,
        String subjectId,
        Map<String, String> details,
        Map<String, String> personal,
        @Nullable String mirrorOf,
        String hash) {}
