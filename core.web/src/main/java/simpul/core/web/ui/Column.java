package simpul.core.web.ui;

/**
 * The head of a table column.
 *
 * @param kind how its cells stand: text, figures to the right, a state badge, or the row's buttons
 */
public record Column(String label, Kind kind) {

    /** On a phone a state stands beside the row's heading and the rest becomes label and value. */
    public enum Kind {
        TEXT(""),
        NUMBER("num"),
        STATE("state"),
        END("end");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    public static Column text(String label) {
        return new Column(label, Kind.TEXT);
    }

    public static Column number(String label) {
        return new Column(label, Kind.NUMBER);
    }

    public static Column state(String label) {
        return new Column(label, Kind.STATE);
    }
}
