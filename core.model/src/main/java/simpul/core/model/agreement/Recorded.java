package simpul.core.model.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an entry, and what the party that it bears on says about it.
 *
 * @param region code of the region that recorded it
 * @param post identifier of the post
 * @param office the office as pages show it
 * @param about key of the party that it bears on
 * @param standing {@code SENDIRI} when that party recorded it itself
 * @param remark the reason of an objection; empty otherwise
 * @param answered when the party confirmed or objected; null before
 */
public record Recorded(
        String region,
        String post,
        String office,
        Instant at,
        String about,
        Standing standing,
        String remark,
        @Nullable Instant answered) {

    /** The same entry, confirmed or objected to by the party that it bears on. */
    public Recorded answered(boolean agrees, String why, Instant when) {
        return new Recorded(
                region, post, office, at, about, agrees ? Standing.DIKONFIRMASI : Standing.KEBERATAN, why, when);
    }
}
