package simpul.core.web.ui;

/**
 * One entry of the navigation.
 *
 * @param count what waits for the reader there; 0 shows no badge
 * @param tone {@link Tone#BAD} when something there is overdue
 */
public record NavItem(String href, Icon icon, String label, int count, Tone tone) {

    public static NavItem of(String href, Icon icon, String label) {
        return new NavItem(href, icon, label, 0, Tone.NEUTRAL);
    }

    public NavItem waiting(int count, Tone tone) {
        return new NavItem(href, icon, label, count, tone);
    }

    /** Whether the page at that path lies under this entry. */
    public boolean covers(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
