package simpul.core.model.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one agreement is evaluated.
 *
 * @param cycle how often
 * @param sinceStart whether periods count from the start instead of the calendar
 * @param from day from which the agreement is evaluated: its start, or for legacy data the day it was recorded
 * @param until last day of the agreement, inclusive; null while no end is set
 */
public record Schedule(
        Cycle cycle,
        boolean sinceStart,
        LocalDate from,
        @Nullable LocalDate until) {}
