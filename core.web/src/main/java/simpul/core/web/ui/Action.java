package simpul.core.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * A link that looks like a button. What changes data is a form with its own button instead.
 *
 * @param style {@code primary}, {@code quiet}, {@code danger} or empty for the ordinary look
 */
public record Action(String href, @Nullable Icon icon, String label, String style) {

    public static Action of(String href, Icon icon, String label) {
        return new Action(href, icon, label, "");
    }

    public static Action primary(String href, Icon icon, String label) {
        return new Action(href, icon, label, "primary");
    }

    public static Action plain(String href, String label) {
        return new Action(href, null, label, "");
    }
}
