package simpul.core.web.ui;

import java.util.List;

/**
 * A part of a page with nothing to show: empty, waiting for somebody, or failed. It always says what comes next.
 *
 * @param words for an empty state what is missing and how to add it; for a waiting one since when and whose turn it is
 */
public record Empty(Tone tone, Icon icon, String title, String words, List<Action> actions) {

    public static Empty of(Icon icon, String title, String words, Action... actions) {
        return new Empty(Tone.NEUTRAL, icon, title, words, List.of(actions));
    }

    public static Empty waiting(String title, String words, Action... actions) {
        return new Empty(Tone.WARN, Icon.HOURGLASS, title, words, List.of(actions));
    }

    public static Empty failed(String title, String words, Action... actions) {
        return new Empty(Tone.BAD, Icon.ALERT_TRIANGLE, title, words, List.of(actions));
    }

    /** The class of this state in the style sheet. */
    public String look() {
        return tone == Tone.WARN ? "wait" : tone.css();
    }
}
