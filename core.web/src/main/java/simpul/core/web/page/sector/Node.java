package simpul.core.web.page.sector;

import org.jspecify.annotations.Nullable;

/** What stands in a part beyond notices, figures and tables; {@code sektor/simpul.jte} draws each kind. */
public interface Node {
    /** The class of the part around it in the style sheet; null for none. */
    default @Nullable String look() {
        return null;
    }
}
