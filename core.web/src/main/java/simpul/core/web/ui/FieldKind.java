package simpul.core.web.ui;

/** What kind of input a field is. */
public enum FieldKind {
    TEXT("text", "", ""),
    AREA("", "", ""),
    NUMBER("text", "decimal", "w-m"),
    DATE("date", "", "w-m"),
    MOMENT("datetime-local", "", "w-m"),
    TIME("time", "", "w-s"),
    PASSWORD("password", "", ""),
    SEARCH("search", "", ""),
    SELECT("", "", ""),
    CHOICE("", "", ""),
    BOXES("", "", ""),
    CHECK("", "", ""),
    FILE("file", "", "");

    private final String type;
    private final String inputMode;
    private final String width;

    FieldKind(String type, String inputMode, String width) {
        this.type = type;
        this.inputMode = inputMode;
        this.width = width;
    }

    /** The HTML input type. Numbers are text: {@code 1.250.000,50} is understood and kept as typed. */
    public String type() {
        return type;
    }

    /** Which keyboard a phone shows; empty for the ordinary one. */
    public String inputMode() {
        return inputMode;
    }

    String width() {
        return width;
    }
}
