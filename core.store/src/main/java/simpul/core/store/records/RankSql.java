package simpul.core.store.records;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import simpul.core.model.record.AskPlan;

/**
 * Where the rows of a question come from: the projection table itself, or one that ranks them first, to leave only the
 * newest ones or to find the values at certain places.
 */
final class RankSql {
    private final AskPlan plan;
    private final List<String> groups;
    private final Source source;
    /** Columns whose values are put in order in each group. */
    private final List<String> ordered;

    RankSql(AskPlan plan, List<String> groups, Source source) {
        this.plan = plan;
        this.groups = groups;
        this.source = source;
        this.ordered = plan.figures().stream()
                .filter(f -> f.kind().equals("lower"))
                .map(f -> "p." + Names.column(f.column()))
                .distinct()
                .toList();
    }

    /** The value at the place of a percentile (1) or behind it (2); places of a group are counted from 1. */
    String valueAt(AskPlan.Compute compute, int behind) {
        String column = "p." + Names.column(compute.column());
        int at = ordered.indexOf(column);
        return "max(case when p.r" + at + " = " + behind + " + (" + compute.percent() + " * (p.n" + at
                + " - 1)) / 100 then " + column + " end)";
    }

    /** Adds {@code from ... where ...}. */
    void from(Statement sql, Consumer<Statement> where) {
        sql.add(" from ");
        StringBuilder ranks = new StringBuilder();
        for (int i = 0; i < ordered.size(); i++) {
            String column = ordered.get(i);
            List<String> present = new ArrayList<>(groups);
            present.add("case when " + column + " is null then 1 else 0 end");
            ranks.append(", row_number() over (" + parts(present) + " order by " + column + ") as r" + i)
                    .append(", count(" + column + ") over (" + parts(groups) + ") as n" + i);
        }
        if (ranks.isEmpty()) {
            newest(sql, where);
            return;
        }
        sql.add("(select p.*" + ranks + " from ");
        newest(sql, where);
        sql.add(") p");
    }

    private void newest(Statement sql, Consumer<Statement> where) {
        AskPlan.Newest newest = plan.newest();
        if (newest.per().isEmpty()) {
            source.add(sql);
            where.accept(sql);
            return;
        }
        List<String> columns = new ArrayList<>(groups.subList(0, plan.apart()));
        newest.per().forEach(c -> columns.add("p." + Names.column(c)));
        // Only those of the last day are looked up for when they were changed.
        sql.add("(select p.*, row_number() over (" + parts(columns)
                + " order by c.changed_at desc, p.record desc) as place from (select p.*, rank() over ("
                + parts(columns) + " order by p.day desc) as latest from ");
        source.add(sql);
        where.accept(sql);
        newest.per().forEach(c -> sql.add(" and p." + Names.column(c) + " is not null"));
        sql.add(") p join sector_record c on c.id = p.record where p.latest = 1");
        sql.add(") p where p.place = 1");
        WhereSql.more(sql, newest.keeping());
    }

    private static String parts(List<String> columns) {
        if (columns.isEmpty()) {
            return "";
        }
        StringJoiner parts = new StringJoiner(", ", "partition by ", "");
        columns.forEach(parts::add);
        return parts.toString();
    }
}
