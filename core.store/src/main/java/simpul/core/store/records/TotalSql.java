package simpul.core.store.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.TotalPlan;
import simpul.core.model.record.TotalStore;
import simpul.core.store.tx.TxContext;

/**
 * Answers one question over cells with one statement: cells are made first, those that are too small fall away, and the rest is
 * grouped and added up, so that no answer holds anything of a cell that fell away.
 */
final class TotalSql {
    private static final List<PlanColumn> ALWAYS =
            List.of(PlanColumn.REGION, PlanColumn.PROVINCE, PlanColumn.AGREEMENT);

    private final TxContext tx;
    private final Fills fills;
    private final TotalPlan plan;

    TotalSql(TxContext tx, Fills fills, TotalPlan plan) {
        this.tx = tx;
        this.fills = fills;
        this.plan = plan;
    }

    List<AskRow> answer(List<TotalStore.InForce> agreements) {
        AskPlan question = plan.question();
        StringJoiner selected = new StringJoiner(", ");
        StringJoiner groups = new StringJoiner(", ");
        StringJoiner order = new StringJoiner(", ");
        for (int i = 0; i < question.groups().size(); i++) {
            String group = GroupSql.of(ofCells(question.groups().get(i)));
            selected.add(group + " as g" + i);
            groups.add(group);
            order.add("g" + i + " nulls first");
        }
        for (int i = 0; i < question.figures().size(); i++) {
            selected.add(figure(question.figures().get(i)) + " as k" + i);
        }
        Statement sql = new Statement();
        inForce(sql, agreements);
        sql.add(question.held().isEmpty() ? "" : "select * from (");
        sql.add("select " + selected + " from (");
        cells(sql);
        sql.add(") p");
        if (!question.groups().isEmpty()) {
            sql.add(" group by " + groups);
        }
        HeldSql.add(sql, question.held());
        sql.add(question.groups().isEmpty() ? "" : " order by " + order);
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> AskSql.row(row, question))
                .list();
    }

    private static void inForce(Statement sql, List<TotalStore.InForce> agreements) {
        String comma = "with a(agreement, starts, ends) as (values ";
        for (TotalStore.InForce one : agreements) {
            sql.add(comma)
                    .values(List.of(
                            one.agreement(),
                            one.starts().toEpochDay(),
                            one.ends().toEpochDay()));
            comma = ", ";
        }
        sql.add(") ");
    }

    private void cells(Statement sql) {
        Set<String> apart = new LinkedHashSet<>();
        List<String> selected = new ArrayList<>();
        ALWAYS.forEach(c -> apart.add("p." + Names.column(c)));
        plan.columns().forEach(c -> apart.add("p." + Names.column(c)));
        apart.forEach(selected::add);
        selected.add(period() + " as month");
        selected.add("count(*) as cell_rows");
        for (PlanColumn number : plan.numbers()) {
            String column = Names.column(number);
            selected.add("sum(p." + column + ") as sum_" + column);
            selected.add("count(p." + column + ") as present_" + column);
        }
        List<PlanColumn> used = new ArrayList<>(plan.question().columns());
        used.addAll(ALWAYS);
        used.addAll(plan.columns());
        used.addAll(plan.numbers());
        used.add(PlanColumn.MONTH);
        if (!plan.states().isEmpty()) {
            used.add(PlanColumn.STATE);
        }
        sql.add("select " + String.join(", ", selected) + " from a join ");
        new Source(tx, fills, plan.question().sector(), plan.question().reading())
                .naming(used)
                .add(sql);
        sql.add(" on p.agreement = a.agreement and p.day >= a.starts and p.day <= a.ends where p.region <> ")
                .value(tx.scope().region().orElseThrow())
                .add(
                        " and exists (select 1 from agreement_party o where o.agreement = p.agreement and o.party = p.region)");
        if (plan.first() != null) {
            sql.add(" and p.day >= ").value(plan.first().toEpochDay());
        }
        sql.add(" and p.day <= ").value(plan.last().toEpochDay());
        if (!plan.states().isEmpty()) {
            sql.add(" and p.state in ").values(plan.states().stream().sorted().toList());
        }
        WhereSql.more(sql, plan.question().where());
        sql.add(" group by " + String.join(", ", apart) + ", " + period() + " having count(*) >= " + plan.atLeast());
        plan.numbers().forEach(n -> sql.add(" and count(p." + Names.column(n) + ") >= " + plan.atLeast()));
    }

    private String period() {
        return plan.months() == 1 ? "p.month" : "p.month / " + plan.months();
    }

    /** Cells count their period in its own months. */
    private AskPlan.By ofCells(AskPlan.By by) {
        return by.column().equals(PlanColumn.MONTH)
                ? new AskPlan.By(PlanColumn.MONTH, by.divisor() / plan.months())
                : by;
    }

    private static String figure(AskPlan.Compute compute) {
        String column = Names.column(compute.column());
        return switch (compute.kind()) {
            case "rows" -> "coalesce(sum(p.cell_rows), 0)";
            case "sum" -> "sum(p.sum_" + column + ")";
            case "present" -> "coalesce(sum(p.present_" + column + "), 0)";
            default -> throw new IllegalArgumentException("Not shared: " + compute.kind());
        };
    }
}
