package simpul.core.web.map;

/** How the cooperation with a province stands, and so how its line is drawn. */
public enum LineState {
    RUNNING("run"),
    WAITING("wait"),
    STALLED("stall");

    private final String css;

    LineState(String css) {
        this.css = css;
    }

    /** The class in the style sheet: solid, dotted or dashed. */
    public String css() {
        return css;
    }
}
