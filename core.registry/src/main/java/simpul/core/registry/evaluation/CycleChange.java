package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.evaluation.Period;
import simpul.core.model.evaluation.Schedule;

/** How an agreement goes on with another cycle: what is open stays as it is, the new cycle counts from the day after. Pure. */
final class CycleChange {
    private CycleChange() {}

    static Schedule of(RoundCalendar calendar, Cycle next, LocalDate today) {
        Schedule now = calendar.schedule();
        List<Period> open = calendar.openBy(today);
        LocalDate from =
                open.isEmpty() ? now.from() : open.get(open.size() - 1).last().plusDays(1);
        return new Schedule(next, now.sinceStart(), from, now.until(), now.before() + open.size());
    }
}
