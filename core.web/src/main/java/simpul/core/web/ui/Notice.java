package simpul.core.web.ui;

import java.util.List;

/**
 * Something the page has to say at its top or inside a card: what happened, why, what to do.
 *
 * @param words the plain sentence
 * @param points details, each with a legal basis or a field to jump to; may be empty
 * @param actions what can be done at once; may be empty
 */
public record Notice(Tone tone, String title, String words, List<Point> points, List<Action> actions) {

    /**
     * @param basis the article behind it, or empty
     * @param href the field or page that it is about, or empty
     */
    public record Point(String words, String basis, String href) {}

    public static Notice of(Tone tone, String words) {
        return new Notice(tone, "", words, List.of(), List.of());
    }

    public Notice titled(String title) {
        return new Notice(tone, title, words, points, actions);
    }

    public Notice with(List<Point> points) {
        return new Notice(tone, title, words, List.copyOf(points), actions);
    }

    public Notice offering(Action... actions) {
        return new Notice(tone, title, words, points, List.of(actions));
    }

    /** {@code alert} interrupts a screen reader, {@code status} waits for its turn. */
    public String role() {
        return tone == Tone.BAD ? "alert" : "status";
    }
}
