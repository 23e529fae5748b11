package simpul.core.records.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.SectorParameter;

/** Where functions of one sector find their parameters. */
@FunctionalInterface
public interface ParameterLook {
    /** What holds for a region on a day; a parameter that the sector did not declare is its bug. */
    BigDecimal value(SectorParameter parameter, @Nullable String region, LocalDate on);

    /** For one region and day. */
    default ParameterReading on(@Nullable String region, LocalDate day) {
        return new ParameterReading(this, region, day);
    }
}
