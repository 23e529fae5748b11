package simpul.core.web.ui;

/** How a state feels: the colour of a badge or notice. Never the only sign; an icon and a word go with it. */
public enum Tone {
    NEUTRAL("", Icon.CIRCLE),
    OK("ok", Icon.CIRCLE_CHECK),
    WARN("warn", Icon.CLOCK),
    BAD("bad", Icon.ALERT_TRIANGLE),
    INFO("info", Icon.INFO_CIRCLE),
    BRAND("brand-t", Icon.FLAG);

    private final String css;
    private final Icon icon;

    Tone(String css, Icon icon) {
        this.css = css;
        this.icon = icon;
    }

    /** The class in the style sheet; empty for the neutral tone. */
    public String css() {
        return css;
    }

    /** The icon that goes with it where a page names no better one. */
    public Icon icon() {
        return icon;
    }
}
