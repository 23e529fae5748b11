package simpul.core.web.api.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.MeasuredTarget;
import simpul.core.model.text.Text;

/** What a figure should have reached when it was measured; without parameter the indicator itself said the number. */
record MeasuredTargetWire(
        BigDecimal value,
        boolean higherIsBetter,
        @Nullable String parameter,
        @Nullable Text basis,
        @Nullable LocalDate since,
        boolean confirmed) {
    static @Nullable MeasuredTargetWire of(@Nullable MeasuredTarget t) {
        return t == null
                ? null
                : new MeasuredTargetWire(t.value(), t.up(), t.parameter(), t.basis(), t.since(), t.confirmed());
    }
}
