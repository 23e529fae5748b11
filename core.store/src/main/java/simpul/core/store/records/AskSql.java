package simpul.core.store.records;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.store.tx.TxContext;

/** Answers one planned question with one statement over the projection table. */
final class AskSql {
    private AskSql() {}

    static List<AskRow> answer(TxContext tx, Fills fills, AskPlan plan) {
        return answer(tx, fills, plan, sql -> WhereSql.add(sql, tx.scope(), plan.where()));
    }

    /** Over the records of every region; for constraints only. */
    static List<AskRow> everywhere(TxContext tx, Fills fills, AskPlan plan) {
        return answer(tx, fills, plan, sql -> WhereSql.everywhere(sql, plan.where()));
    }

    /** Over the records that conditions of another kind let through. */
    static List<AskRow> answer(TxContext tx, Fills fills, AskPlan plan, Consumer<Statement> where) {
        List<String> groups = plan.groups().stream().map(GroupSql::of).toList();
        Source source = new Source(tx, fills, plan.sector(), plan.reading()).naming(plan.columns());
        RankSql ranks = new RankSql(plan, groups, source);
        StringJoiner selected = new StringJoiner(", ");
        StringJoiner order = new StringJoiner(", ");
        for (int i = 0; i < groups.size(); i++) {
            selected.add(groups.get(i) + " as g" + i);
            // The engines disagree about the place of what is missing.
            order.add("g" + i + " nulls first");
        }
        for (int i = 0; i < plan.figures().size(); i++) {
            selected.add(figure(plan.figures().get(i), ranks) + " as k" + i);
        }
        Statement sql = new Statement();
        sql.add(plan.held().isEmpty() ? "" : "select * from (");
        sql.add("select " + selected);
        ranks.from(sql, where);
        if (!groups.isEmpty()) {
            sql.add(" group by " + String.join(", ", groups));
        }
        HeldSql.add(sql, plan.held());
        sql.add(groups.isEmpty() ? "" : " order by " + order);
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> row(row, plan))
                .list();
    }

    private static String figure(AskPlan.Compute compute, RankSql ranks) {
        String column = "p." + Names.column(compute.column());
        return switch (compute.kind()) {
            case "rows" -> "count(*)";
            case "present" -> "count(" + column + ")";
            case "distinct" -> "count(distinct " + column + ")";
            case "sum", "min", "max" -> compute.kind() + "(" + column + ")";
            case "lower" -> ranks.valueAt(compute, 1);
            case "upper" -> ranks.valueAt(compute, 2);
            default -> throw new IllegalArgumentException("No such figure: " + compute.kind());
        };
    }

    static AskRow row(ResultSet row, AskPlan plan) throws SQLException {
        List<@Nullable Object> keys = new ArrayList<>();
        for (int i = 1; i <= plan.groups().size(); i++) {
            Object key = row.getObject(i);
            keys.add(key instanceof Number n ? (Object) n.longValue() : key);
        }
        List<@Nullable BigInteger> figures = new ArrayList<>();
        for (int i = 1; i <= plan.figures().size(); i++) {
            BigDecimal figure = row.getBigDecimal(plan.groups().size() + i);
            figures.add(figure == null ? null : figure.toBigIntegerExact());
        }
        return new AskRow(keys, figures);
    }
}
