package simpul.core.model.parameter;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * What a number must be to be a value of a parameter.
 *
 * @param unit as it is written behind the number; null for none
 * @param scale how many decimals it may have
 */
public record ParameterNumber(
        @Nullable Text unit,
        int scale,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {
    /** Whether this number may be set. */
    public boolean allows(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= scale
                && number.precision() - number.scale() <= 15
                && (least == null || number.compareTo(least) >= 0)
                && (most == null || number.compareTo(most) <= 0);
    }
}
