package simpul.core.web.page.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;

/**
 * The page of one post.
 *
 * @param pending what waits for it: since when, what
 * @param successor the choice of who takes over
 * @param vacant whether it can be abolished
 */
public record PostPage(
        String id,
        String title,
        List<Badge> badges,
        List<Fact> facts,
        List<Fact> pending,
        List<Fact> history,
        Form form,
        Field successor,
        Field label,
        boolean vacant,
        int version) {

    /** The form for a new post; {@code regions} is the choice that goes before it, for who looks after all regions. */
    public record NewPostPage(
            Form form, List<Field> fields, @Nullable Field regions, String region) {}

    /** The record of a handover, for printing. */
    public record ReceiptPage(
            String post, String government, List<Fact> facts, List<Fact> pending, String former, String successor) {}
}
