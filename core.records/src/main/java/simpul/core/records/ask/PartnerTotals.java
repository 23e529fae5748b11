package simpul.core.records.ask;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.TotalPlan;
import simpul.core.model.record.TotalStore;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.SharedTotals;
import simpul.core.model.store.Tx;
import simpul.core.records.values.Shapes;

/** Asks for the totals that partners share. Stateless. */
public final class PartnerTotals {
    /** Where a day ends last; what is over here is over everywhere in the country. */
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private PartnerTotals() {}

    /** The answer over the whole cells within the days. */
    public static List<Group> of(Tx tx, String sector, Aggregate question, Days days) {
        SharedTotals totals = question.type()
                .totals()
                .orElseThrow(() -> new IllegalArgumentException("No totals are shared of " + question.type()));
        LocalDate first = question.span()
                .since(days.first(), days.last())
                .map(day -> begin(day, totals.months()))
                .orElse(null);
        LocalDate last = lastOver(days.last(), tx.now().atZone(WIB).toLocalDate(), totals.months());
        if (first != null && first.isAfter(last)) {
            return Groups.none(question);
        }
        AskPlan plan = Planner.plan(sector, question, List.of());
        TotalPlan asked = new TotalPlan(
                plan,
                totals.months(),
                totals.atLeast(),
                columns(totals.fields()),
                columns(totals.numbers()),
                Shapes.totalStates(question.type()),
                first,
                last);
        List<AskRow> rows = tx.port(TotalStore.class).ask(asked);
        return rows.isEmpty() ? Groups.none(question) : Groups.of(question, rows);
    }

    private static List<PlanColumn> columns(List<Field<?>> fields) {
        return fields.stream().map(f -> PlanColumn.of(f.code())).distinct().toList();
    }

    /** The first day of the first period that begins on the day or later. */
    static LocalDate begin(LocalDate day, int months) {
        LocalDate begun = begun(day, months);
        return begun.equals(day) ? day : begun.plusMonths(months);
    }

    /** The last day of the last period that ends on the day or before, and is over. */
    static LocalDate lastOver(LocalDate day, LocalDate today, int months) {
        LocalDate end = begun(day.plusDays(1), months).minusDays(1);
        LocalDate over = begun(today, months).minusDays(1);
        return end.isBefore(over) ? end : over;
    }

    private static LocalDate begun(LocalDate day, int months) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }
}
