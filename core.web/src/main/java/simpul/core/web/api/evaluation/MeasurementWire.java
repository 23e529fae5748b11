package simpul.core.web.api.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.text.Text;

/** A sector's figure with its making; {@code none} says why there is no value. */
record MeasurementWire(
        String sector,
        String sectorVersion,
        String code,
        Text title,
        String unit,
        @Nullable BigDecimal value,
        @Nullable Text none,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        long count,
        Map<String, String> parameters,
        @Nullable MeasuredTargetWire target) {
    static MeasurementWire of(Measurement m) {
        return new MeasurementWire(
                m.sector(),
                m.version(),
                m.code(),
                m.title(),
                m.unit(),
                m.value(),
                m.none(),
                m.numerator(),
                m.denominator(),
                m.count(),
                m.parameters(),
                MeasuredTargetWire.of(m.target()));
    }
}
