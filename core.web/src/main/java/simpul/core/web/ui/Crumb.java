package simpul.core.web.ui;

/** One place on the way to this page. The last crumb is the page itself and has no address. */
public record Crumb(String label, String href) {

    public static Crumb here(String label) {
        return new Crumb(label, "");
    }
}
