package simpul.core.web.api.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Target;
import simpul.core.model.text.Text;

/** What an indicator should reach; without parameter the indicator itself says the number. */
record TargetItem(
        BigDecimal value,
        boolean higherIsBetter,
        @Nullable String parameter,
        @Nullable Text basis,
        @Nullable LocalDate since,
        boolean confirmed) {
    static @Nullable TargetItem of(@Nullable Target t) {
        return t == null ? null : new TargetItem(t.value(), t.up(), t.parameter(), t.basis(), t.since(), t.confirmed());
    }
}
