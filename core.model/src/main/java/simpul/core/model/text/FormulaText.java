package simpul.core.model.text;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would compute: refused on the way in, made harmless by an apostrophe on the way out, and the same
 * again when a file of the platform comes back. Stateless.
 *
 * <pre>{@code
 * FormulaText.defused("=1+1")    // "'=1+1"
 * FormulaText.restored("'=1+1")  // "=1+1"
 * FormulaText.defused("-3,5")    // "-3,5"
 * }</pre>
 */
public final class FormulaText {
    private static final String STARTS = "=+-@\t\r";
    private static final Pattern HARMLESS = Pattern.compile("[+-][\\d., ]+([;,]\\s*[+-]?[\\d., ]+)?|-|\\s*");

    private FormulaText() {}

    /** Whether a spreadsheet would take the text for a formula; numbers and points with a sign are none. */
    public static boolean is(String text) {
        return !text.isEmpty()
                && STARTS.indexOf(text.charAt(0)) >= 0
                && !HARMLESS.matcher(text).matches();
    }

    /** The text as a file has it. */
    public static String defused(String text) {
        return is(text) ? "'" + text : text;
    }

    /** The text that was defused; any other as it is. */
    public static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && is(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
