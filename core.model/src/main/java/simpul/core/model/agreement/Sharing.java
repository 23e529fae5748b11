package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a draft and who edits its shared text.
 *
 * @param shared false while only the creator's region sees it
 * @param turn code of the region that edits the shared text; the creator's while it is not shared
 * @param turnSince since when it is that region's turn
 * @param published whether everybody may see it once it runs
 */
public record Sharing(
        boolean shared,
        String turn,
        LocalDate turnSince,
        @Nullable LocalDate sharedOn,
        boolean published) {

    /** Private to its creator. */
    public static Sharing none(String creator, LocalDate on) {
        return new Sharing(false, creator, on, null, false);
    }

    /** Shared, with the turn at the given region. */
    public Sharing shared(String next, LocalDate on) {
        return new Sharing(true, next, on, on, published);
    }

    public Sharing turn(String next, LocalDate on) {
        return new Sharing(shared, next, on, sharedOn, published);
    }

    public Sharing published(boolean visible) {
        return new Sharing(shared, turn, turnSince, sharedOn, visible);
    }
}
