package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.Period;
import simpul.core.model.evaluation.Schedule;

/**
 * Which periods an agreement is evaluated for, and by when. Pure.
 *
 * @param schedule how the agreement is evaluated
 * @param leadDays an agreement that starts fewer days than this before a calendar period ends begins with the next one
 */
record RoundCalendar(Schedule schedule, int leadDays) {

    /** Every period whose round is to be open on the given day, the oldest first. */
    List<Period> openBy(LocalDate day) {
        return periods().takeWhile(p -> !opening(p).isAfter(day)).toList();
    }

    /** The next day after the given one on which a round is to be opened; empty when the agreement ends before. */
    Optional<LocalDate> nextOpening(LocalDate day) {
        return periods().map(this::opening).filter(d -> d.isAfter(day)).findFirst();
    }

    /** The last day for sending a period's round: some days after its end, or the next working day. */
    static LocalDate due(Period period, int days, WorkingDays workingDays) {
        return workingDays.onOrAfter(period.last().plusDays(days));
    }

    /** The day on which a period's round is opened: its first day, or the agreement's. */
    LocalDate opening(Period period) {
        return period.first().isBefore(schedule.from()) ? schedule.from() : period.first();
    }

    private Stream<Period> periods() {
        LocalDate until = schedule.until();
        return Stream.iterate(0, i -> i + 1)
                .map(this::period)
                .takeWhile(p -> until == null || !opening(p).isAfter(until));
    }

    private Period period(int index) {
        if (schedule.sinceStart()) {
            return Period.sinceStart(schedule.cycle(), schedule.from(), index + 1)
                    .numbered(schedule.before() + index + 1);
        }
        Period first = Period.containing(schedule.cycle(), schedule.from());
        if (ChronoUnit.DAYS.between(schedule.from(), first.last()) < leadDays) {
            first = Period.containing(schedule.cycle(), first.last().plusDays(1));
        }
        return Period.containing(
                schedule.cycle(),
                first.first().plusMonths((long) index * schedule.cycle().months()));
    }
}
