package simpul.core.store.records;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.record.Where;

/** Turns conditions and the scope into SQL over a projection table called {@code p}. */
final class WhereSql {
    private WhereSql() {}

    static void add(Statement sql, Scope scope, List<Where> conditions) {
        scope(sql.add(" where "), "p.region", scope);
        more(sql, conditions);
    }

    /** Further conditions behind others. */
    static void more(Statement sql, List<Where> conditions) {
        conditions.forEach(c -> condition(sql.add(" and "), c));
    }

    /** Records of every region; for constraints only. */
    static void everywhere(Statement sql, List<Where> conditions) {
        more(sql.add(" where 1 = 1"), conditions);
    }

    /** Only regions that the scope covers; the public sees no records. */
    static void scope(Statement sql, String column, Scope scope) {
        if (scope.reach() == Reach.PUBLIC) {
            sql.add("1 = 0");
        } else if (scope.national()) {
            sql.add("1 = 1");
        } else {
            List<String> regions = new ArrayList<>(scope.watched());
            scope.region().ifPresent(regions::add);
            if (regions.isEmpty()) {
                sql.add("1 = 0");
            } else {
                sql.add(column + " in ").values(regions);
            }
        }
    }

    private static void condition(Statement sql, Where c) {
        String column = "p." + Names.column(c.column());
        switch (c.kind()) {
            case "is" -> sql.add(column + " = ").value(c.values().get(0));
            case "not" -> sql.add(column + " <> ").value(c.values().get(0));
            case "in" -> sql.add(column + " in ").values(c.values());
            case "other" -> sql.add(column + " not in ").values(c.values());
            case "present" -> sql.add(column + " is not null");
            case "absent" -> sql.add(column + " is null");
            case "at_least" -> sql.add(column + " >= ").value(c.values().get(0));
            case "at_most" -> sql.add(column + " <= ").value(c.values().get(0));
            case "absent_or_at_least" ->
                sql.add("(" + column + " is null or " + column + " >= ")
                        .value(c.values().get(0))
                        .add(")");
            case "contains" ->
                sql.add(column + " like ")
                        .value("%" + escaped(c.values().get(0).toString()) + "%")
                        .add(" escape '!'");
            case "overdue" ->
                sql.add("exists (select 1 from record_due d where d.record = p.record and d.due_at <= ")
                        .value(c.values().get(0))
                        .add(")");
            case "never" -> sql.add("1 = 0");
            default -> throw new IllegalArgumentException("No such condition: " + c.kind());
        }
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
