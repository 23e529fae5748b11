package simpul.core.records.table;

/**
 * A cell as it was found. Immutable.
 *
 * @param text what stands in it: numbers with a point and no groups, days as {@code 2026-08-17}, moments as
 *     {@code 2026-08-17 10:30:00}
 */
public record TableCell(Kind kind, String text) {
    /** What is known about a cell. */
    public enum Kind {
        /** Written by somebody, in a format that knows text only. */
        WRITTEN,
        TEXT,
        NUMBER,
        DAY,
        FORMULA,
        ERROR
    }

    public static final TableCell EMPTY = new TableCell(Kind.TEXT, "");

    public static TableCell written(String text) {
        return new TableCell(Kind.WRITTEN, text);
    }

    public boolean isBlank() {
        return text.isBlank() && kind != Kind.FORMULA;
    }
}
