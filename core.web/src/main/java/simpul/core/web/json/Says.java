package simpul.core.web.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the document tells about a component, where its name and type do not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Says {
    /** For a component that only a look has. */
    String LOOK = "Null in the answer to a change.";

    /** For the warnings of an answer. */
    String WARNINGS = "What a change was warned about; null where nothing was changed.";

    String value();
}
