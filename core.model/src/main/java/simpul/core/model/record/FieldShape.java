package simpul.core.model.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A field as pages and the API show it; holds nothing of the module.
 *
 * @param kind the field kind's word, e.g. {@code decimal}
 * @param unit empty when it has none
 * @param most the most that a number may be; of a file its bytes
 * @param options words of a choice field, media types that a file field accepts; empty for other kinds
 * @param codes code of the code list; null for other kinds
 * @param target code of the type that a ref points to; null for other kinds
 * @param ungrouped whether its whole numbers are written without marks between thousands, as years are
 */
public record FieldShape(
        String code,
        Text label,
        String kind,
        int scale,
        String unit,
        @Nullable Text help,
        boolean required,
        boolean derived,
        boolean queryable,
        boolean searchable,
        boolean personal,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String pattern,
        int longest,
        List<Option> options,
        @Nullable String codes,
        @Nullable String target,
        boolean ungrouped) {
    public FieldShape {
        options = List.copyOf(options);
    }

    /** A word that can be chosen. */
    public record Option(String code, Text label) {}
}
