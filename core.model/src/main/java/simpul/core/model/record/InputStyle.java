package simpul.core.model.record;

/** How values were written down, which decides how numbers and days are read. */
public enum InputStyle {
    /** By people, in a form, a CSV file or pasted cells: {@code 1.250.000,50}, {@code 17/08/2026}. */
    PEOPLE,
    /** By programs, as JSON: {@code "1250000.50"}, {@code "2026-08-17"}. */
    PROGRAMS
}
