package simpul.core.model.text;

import java.util.Locale;

/** A language of the user interface. Indonesian comes first wherever both are shown. */
public enum Language {
    ID(new Locale("id", "ID")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale for numbers, dates and message bundles of this language. */
    public Locale locale() {
        return locale;
    }

    /** The tag for HTML {@code lang} and HTTP {@code Content-Language}: {@code id} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
