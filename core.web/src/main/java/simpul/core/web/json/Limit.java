package simpul.core.web.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bounds of a record component on the wire: characters of a text, entries of a list, value of a whole number. Without
 * one a text holds up to {@value #TEXT} characters and a list up to {@value #ENTRIES} entries.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Limit {
    /** Characters of a text without a limit of its own. */
    int TEXT = 500;

    /** Entries of a list without a limit of its own. */
    int ENTRIES = 500;

    /** Smallest length, count or value. */
    long min() default Long.MIN_VALUE;

    /** Greatest length, count or value. */
    long max() default Long.MAX_VALUE;

    /** A regular expression for the whole of a text; empty for none. */
    String pattern() default "";
}
