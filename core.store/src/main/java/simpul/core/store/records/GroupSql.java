package simpul.core.store.records;

import java.util.List;
import simpul.core.model.record.AskPlan;

/** Turns a group into an expression over a projection table called {@code p}. */
final class GroupSql {
    private GroupSql() {}

    static String of(AskPlan.By by) {
        String column = "p." + Names.column(by.column());
        if (!by.limits().isEmpty()) {
            return band(column, by.limits());
        }
        return by.divisor() == 1 ? column : column + " / " + by.divisor();
    }

    /** Limits stand in the text, for an expression to group by must read the same wherever it stands. */
    private static String band(String column, List<Long> limits) {
        StringBuilder sql = new StringBuilder("case when " + column + " is null then null");
        for (int i = 0; i < limits.size(); i++) {
            sql.append(" when ")
                    .append(column)
                    .append(" < ")
                    .append(limits.get(i).longValue())
                    .append(" then ")
                    .append(i);
        }
        return sql.append(" else ").append(limits.size()).append(" end").toString();
    }
}
