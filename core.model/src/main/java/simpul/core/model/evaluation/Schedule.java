package simpul.core.model.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one agreement is evaluated.
 *
 * @param cycle how often
 * @param sinceStart whether periods count from the start instead of the calendar
 * @param from day from which the agreement is evaluated so: its start, for legacy data the day it was recorded, after a
 *     change of cycle the day after the last period of the old one
 * @param until last day of the agreement, inclusive; null while no end is set
 * @param before how many periods had been opened before the cycle was changed, so that numbers go on
 */
public record Schedule(
        Cycle cycle,
        boolean sinceStart,
        LocalDate from,
        @Nullable LocalDate until,
        int before) {
    /** A schedule that has always been so. */
    public Schedule(Cycle cycle, boolean sinceStart, LocalDate from, @Nullable LocalDate until) {
        this(cycle, sinceStart, from, until, 0);
    }
}
