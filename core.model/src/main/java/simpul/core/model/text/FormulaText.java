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
    /** What spreadsheets begin a formula with, those of Japan and China also by the wide letters. */
    private static final String STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final Pattern HARMLESS = Pattern.compile("[+-][\\d., ]+([;,]\\s*[+-]?[\\d., ]+)?|-|\\s*");

    /** Longer ones are no numbers and no points, and would be tried for a long time. */
    private static final int LONGEST_NUMBER = 100;

    private FormulaText() {}

    /** Whether a spreadsheet would take the text for a formula; numbers and points with a sign are none. */
    public static boolean is(String text) {
        return !text.isEmpty()
                && STARTS.indexOf(text.charAt(0)) >= 0
                && (text.length() > LONGEST_NUMBER || !HARMLESS.matcher(text).matches());
    }

    /** The text as a file of text has it; one that looks defused already gets an apostrophe more, so that it comes back as it was. */
    public static String defused(String text) {
        return is(bare(text)) ? "'" + text : text;
    }

    /** The text that was defused; any other as it is. */
    public static String restored(String cell) {
        return cell.startsWith("'") && is(bare(cell)) ? cell.substring(1) : cell;
    }

    /**
     * The text as a cell of a workbook has it. A text is no formula there, but becomes one as soon as somebody opens the cell to
     * correct it, if it begins as a formula does.
     */
    public static String inWorkbook(String text) {
        return bare(text).startsWith("=") ? "'" + text : text;
    }

    /** The text that {@link #inWorkbook} has written; any other as it is. */
    public static String ofWorkbook(String cell) {
        return cell.startsWith("'") && bare(cell).startsWith("=") ? cell.substring(1) : cell;
    }

    private static String bare(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return text.substring(at);
    }
}
