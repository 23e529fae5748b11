package simpul.core.model.sector.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take.
 *
 * <pre>{@code Within.hours(24)    Within.workingDays(3)    Within.days(DAYS_TO_ANSWER)}</pre>
 *
 * Days end with the day in the zone of the region that owns the record; the day on which it begins is not counted. Working
 * days are those of the platform's table of holidays. A number that no text of a law confirms is a {@link SectorParameter},
 * read for the day on which the term begins. Immutable.
 */
public final class Within {
    private final String unit;
    private final long number;
    private final @Nullable SectorParameter parameter;

    private Within(String unit, long number, @Nullable SectorParameter parameter) {
        this.unit = unit;
        this.number = number;
        this.parameter = parameter;
    }

    public static Within hours(long number) {
        return new Within("hours", number, null);
    }

    /** As many hours as an office sets. */
    public static Within hours(SectorParameter parameter) {
        return new Within("hours", 0, parameter);
    }

    public static Within days(long number) {
        return new Within("days", number, null);
    }

    /** As many days as an office sets. */
    public static Within days(SectorParameter parameter) {
        return new Within("days", 0, parameter);
    }

    public static Within workingDays(long number) {
        return new Within("working_days", number, null);
    }

    /** As many working days as an office sets. */
    public static Within workingDays(SectorParameter parameter) {
        return new Within("working_days", 0, parameter);
    }

    /** The stable word for what is counted: {@code hours}, {@code days} or {@code working_days}. */
    public String unit() {
        return unit;
    }

    /** How many; 0 where a parameter says so. */
    public long number() {
        return number;
    }

    /** The parameter that says how many; empty where the type itself does. */
    public Optional<SectorParameter> parameter() {
        return Optional.ofNullable(parameter);
    }

    @Override
    public String toString() {
        return (parameter == null ? String.valueOf(number) : parameter.code()) + " " + unit;
    }
}
