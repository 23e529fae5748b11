package simpul.core.web.ui;

/**
 * One of the stages in a stepper.
 *
 * @param href where the stage is; empty where it leads nowhere
 * @param note the date or what is missing, e.g. {@code 4 dari 6 selesai}
 */
public record Step(State state, String label, String note, String href) {
    /** A stage that leads nowhere. */
    public Step(State state, String label, String note) {
        this(state, label, note, "");
    }

    /** Where a stage stands. */
    public enum State {
        DONE("done"),
        NOW("now"),
        WAITING("wait"),
        BLOCKED("bad"),
        TODO("todo"),
        NOT_NEEDED("skip-s");

        private final String css;

        State(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }
}
