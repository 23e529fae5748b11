package simpul.core.model.text;

import java.util.regex.Pattern;

/**
 * Whether a text holds only characters that its readers see and that every place keeps as they are. Stateless.
 *
 * <p>Refused are control characters but line ends and tabs, halves of a character (UTF-8 cannot keep them), characters
 * that turn the direction of reading (a name could look like another) and those that are none (XML cannot hold them).
 *
 * <pre>{@code Legible.is("Dinas Perikanan") // true }</pre>
 */
public final class Legible {
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\r\\n\\t]]");

    private Legible() {}

    public static boolean is(String text) {
        return !HIDDEN.matcher(text).find();
    }

    /** The text without the characters that are refused, for what no person wrote who could be told. */
    public static String stripped(String text) {
        return HIDDEN.matcher(text).replaceAll("");
    }
}
