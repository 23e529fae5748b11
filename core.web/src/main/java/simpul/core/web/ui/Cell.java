package simpul.core.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell: words, a second line, a link, a badge.
 *
 * @param action whether the link does something rather than open the row
 * @param missing said in muted colour when there is no value, e.g. {@code belum ada data}; never shown as 0
 */
public record Cell(
        String words, String second, String href, @Nullable Badge badge, boolean missing, boolean action) {

    public static Cell of(String words) {
        return new Cell(words, "", "", null, false, false);
    }

    public static Cell link(String href, String words, String second) {
        return new Cell(words, second, href, null, false, false);
    }

    /** A link that looks like one: to where something is recorded. */
    public static Cell action(String href, String words) {
        return new Cell(words, "", href, null, false, true);
    }

    public static Cell state(Badge badge) {
        return new Cell("", "", "", badge, false, false);
    }

    public static Cell missing(String words) {
        return new Cell(words, "", "", null, true, false);
    }

    /** The words without their look, as a file has them. */
    public String plain() {
        return badge == null ? words : (badge.words() + " " + words).strip();
    }

    public Cell below(String second) {
        return new Cell(words, second, href, badge, missing, action);
    }
}
