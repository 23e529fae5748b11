package simpul.core.records.transfer;

/** Cells that a spreadsheet would compute. Refused on the way in, defused by an apostrophe on the way out. */
final class Formulas {
    private static final String STARTS = "=+-@\t\r";

    private Formulas() {}

    /** Whether a spreadsheet would take the text for a formula; numbers and points with a sign are none. */
    static boolean is(String cell) {
        return !cell.isEmpty()
                && STARTS.indexOf(cell.charAt(0)) >= 0
                && !cell.matches("[+-][\\d., ]+([;,]\\s*[+-]?[\\d., ]+)?|-|\\s*");
    }

    static String defused(String cell) {
        return is(cell) ? "'" + cell : cell;
    }

    /** Takes the apostrophe of an own export away again. */
    static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && is(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether the cell comes from an own export, where the apostrophe has made it harmless. */
    static boolean isDefused(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'';
    }
}
