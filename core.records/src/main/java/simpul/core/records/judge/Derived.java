package simpul.core.records.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import simpul.core.model.sector.record.Field;

/** Makes a computed value fit its field: decimals at the field's scale, moments to the second. Another class is a bug of the sector. */
final class Derived {
    private Derived() {}

    static Object fitting(Field<?> field, Object value) {
        Object typed = field.type().cast(value);
        if (typed instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.SECONDS);
        }
        return typed instanceof BigDecimal d ? d.setScale(field.scale(), RoundingMode.HALF_UP) : typed;
    }
}
