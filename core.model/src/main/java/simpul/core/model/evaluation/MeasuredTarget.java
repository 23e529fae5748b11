package simpul.core.model.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Target;
import simpul.core.model.text.Text;

/**
 * What a figure should have reached when it was measured, kept with it: a later decree does not change a closed evaluation.
 * Immutable.
 *
 * @param up whether it is the least that is enough; otherwise the most
 * @param parameter code of the sector's parameter that held it; null where the indicator itself said the number
 * @param basis null without a parameter
 * @param since first day on which it held; null without a parameter
 * @param confirmed whether its basis had been read in the text of the law
 */
public record MeasuredTarget(
        BigDecimal value,
        boolean up,
        @Nullable String parameter,
        @Nullable Text basis,
        @Nullable LocalDate since,
        boolean confirmed) {

    /** The same as kept beside a figure. */
    public static MeasuredTarget of(Target now) {
        return new MeasuredTarget(now.value(), now.up(), now.parameter(), now.basis(), now.since(), now.confirmed());
    }

    /** As people read it, with what it was based on. */
    public Text words(String unit) {
        return new Target(value, up, parameter, basis, since, confirmed).words(unit);
    }
}
