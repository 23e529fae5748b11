package simpul.core.web.ui;

/** One named step of long work: switching a module, an import, a report. */
public record Phase(State state, String label, String note) {

    /** Where the step stands. */
    public enum State {
        DONE("done", Icon.CHECK),
        NOW("now", Icon.ARROWS_RIGHT_LEFT),
        FAILED("bad", Icon.ALERT_TRIANGLE),
        TODO("todo", Icon.CIRCLE_DASHED);

        private final String css;
        private final Icon icon;

        State(String css, Icon icon) {
            this.css = css;
            this.icon = icon;
        }

        public String css() {
            return css;
        }

        public Icon icon() {
            return icon;
        }
    }
}
