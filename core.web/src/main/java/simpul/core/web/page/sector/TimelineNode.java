package simpul.core.web.page.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Badge;

/** What happened, line by line. */
public record TimelineNode(List<Line> lines) implements Node {
    /**
     * One line.
     *
     * @param look class of the tone in the style sheet; empty without one
     * @param badge how good it is in icon and word; null where nothing is said about that
     */
    public record Line(String look, String words, @Nullable Badge badge, String day, String note) {}
}
