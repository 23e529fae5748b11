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

    private static List<AskRow> answer(TxContext tx, Fills fills, AskPlan plan, Consumer<Statement> where) {
        StringJoiner groups = new StringJoiner(", ");
        plan.groups().forEach(g -> groups.add(group(g)));
        StringJoiner selected = new StringJoiner(", ");
        plan.groups().forEach(g -> selected.add(group(g)));
        plan.figures().forEach(f -> selected.add(figure(f)));
        Statement sql = new Statement().add("select " + selected + " from ");
        new Source(tx, fills, plan.sector(), plan.reading())
                .naming(plan.columns())
                .add(sql);
        where.accept(sql);
        if (!plan.groups().isEmpty()) {
            sql.add(" group by " + groups + " order by " + groups);
        }
        return sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> row(row, plan))
                .list();
    }

    private static String group(AskPlan.By by) {
        String column = "p." + Names.column(by.column());
        return by.divisor() == 1 ? column : column + " / " + by.divisor();
    }

    private static String figure(AskPlan.Compute compute) {
        String column = "p." + Names.column(compute.column());
        return switch (compute.kind()) {
            case "rows" -> "count(*)";
            case "present" -> "count(" + column + ")";
            case "distinct" -> "count(distinct " + column + ")";
            case "sum", "min", "max" -> compute.kind() + "(" + column + ")";
            default -> throw new IllegalArgumentException("No such figure: " + compute.kind());
        };
    }

    private static AskRow row(ResultSet row, AskPlan plan) throws SQLException {
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
