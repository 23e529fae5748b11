package simpul.core.records.job;

import java.time.LocalDate;
import java.util.Optional;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.sector.question.Period;

/**
 * The calendar of a job as it stands on a day.
 *
 * @param runs the day for which it runs, or ran last
 * @param period that has ended then; empty for every day
 */
record Rhythm(LocalDate runs, Optional<Period> period) {
    static Rhythm of(String rhythm, LocalDate day, WorkingDays days) {
        if (rhythm.equals("daily")) {
            return new Rhythm(day, Optional.empty());
        }
        Rhythm now = begun(rhythm, day, days);
        // Before the first working day the one of the period before counts.
        return now.runs.isAfter(day) ? begun(rhythm, period(rhythm, day).from().minusDays(1), days) : now;
    }

    private static Rhythm begun(String rhythm, LocalDate day, WorkingDays days) {
        LocalDate first = period(rhythm, day).from();
        return new Rhythm(days.onOrAfter(first), Optional.of(period(rhythm, first.minusDays(1))));
    }

    private static Period period(String rhythm, LocalDate day) {
        return rhythm.equals("monthly") ? Period.month(day.getYear(), day.getMonthValue()) : Period.quarterOf(day);
    }
}
