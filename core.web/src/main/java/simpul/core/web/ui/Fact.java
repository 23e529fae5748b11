package simpul.core.web.ui;

/** A name and its value in a list of facts. */
public record Fact(String name, String value, String href) {

    public static Fact of(String name, String value) {
        return new Fact(name, value, "");
    }
}
