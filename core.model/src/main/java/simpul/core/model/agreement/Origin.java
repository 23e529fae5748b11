package simpul.core.model.agreement;

/**
 * Where data comes from, shown as a flag on every page.
 *
 * @param legacy <em>data lama</em>: recorded while it ran, its earlier stages were not taken here
 * @param sample <em>contoh</em>: made up for demonstration
 */
public record Origin(boolean legacy, boolean sample) {
    public static final Origin NEW = new Origin(false, false);
}
