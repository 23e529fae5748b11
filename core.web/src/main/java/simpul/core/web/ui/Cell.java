package simpul.core.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell: words, a second line, a link, a badge.
 *
 * @param missing said in muted colour when there is no value, e.g. {@code belum ada data}; never shown as 0
 */
public record Cell(
        String words, String second, String href, @Nullable Badge badge, boolean missing) {

    public static Cell of(String words) {
        return new Cell(words, "", "", null, false);
    }

    public static Cell link(String href, String words, String second) {
        return new Cell(words, second, href, null, false);
    }

    public static Cell state(Badge badge) {
        return new Cell("", "", "", badge, false);
    }

    public static Cell missing(String words) {
        return new Cell(words, "", "", null, true);
    }

    public Cell below(String second) {
        return new Cell(words, second, href, badge, missing);
    }
}
