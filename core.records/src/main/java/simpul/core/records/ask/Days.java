package simpul.core.records.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Span;

/** The days for which something is asked, both included. */
public record Days(LocalDate first, LocalDate last) {
    public static Days of(Period period) {
        return new Days(period.from(), period.to());
    }

    /** The days that a question with this span covers. */
    public List<Where> of(Span span) {
        List<Where> where = new ArrayList<>();
        span.since(first, last).ifPresent(day -> where.add(Where.of("at_least", PlanColumn.DAY, day.toEpochDay())));
        where.add(Where.of("at_most", PlanColumn.DAY, last.toEpochDay()));
        return where;
    }
}
