package simpul.core.model.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Counts working days: Monday to Friday without national holidays and collective leave. A snapshot held by the store;
 * thread-safe.
 *
 * <pre>{@code LocalDate due = days.onOrAfter(LocalDate.of(2026, 8, 17)); // 18 August}</pre>
 */
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

    /** The day itself when it is a working day, else the next one. */
    LocalDate onOrAfter(LocalDate day);

    /** The working day that lies {@code days} working days after {@code from}; {@code from} itself is not counted. */
    LocalDate plus(LocalDate from, int days);

    /** Today in the region's own zone (WIB, WITA or WIT); the platform's day is that of WIB, for an unknown code too. */
    LocalDate today(String region);

    /** The known holidays of a year, in order. */
    List<Holiday> holidays(int year);
}
