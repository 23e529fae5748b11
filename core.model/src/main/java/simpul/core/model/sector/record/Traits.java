package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** What a field has been told about itself. Copied before each change, never changed once a field holds it. */
final class Traits implements Cloneable {
    int scale;

    @Nullable
    Text unit;

    @Nullable
    Text help;

    boolean required;
    boolean queryable;
    boolean searchable;
    boolean personal;
    boolean ungrouped;

    @Nullable
    BigDecimal least;

    @Nullable
    BigDecimal most;

    @Nullable
    Pattern pattern;

    @Nullable
    Text patternInWords;

    int longest = 200;
    List<Choice> choices = List.of();
    List<String> accepts = List.of();

    @Nullable
    CodeList codes;

    @Nullable
    String target;

    @Nullable
    String requiredFrom;

    Traits copy() {
        try {
            return (Traits) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
