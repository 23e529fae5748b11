package simpul.core.store.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;

/**
 * What a projection row would hold, computed from the body of the record {@code b} behind the row {@code q}, with the same
 * upcasts as when a record is read. The engines differ in how they take a value out of JSON and in how they count with it.
 */
final class BodySql {
    private static final int MOST_DECIMALS = 7;
    private final boolean postgres;
    private final TypeShape shape;

    private BodySql(boolean postgres, TypeShape shape) {
        this.postgres = postgres;
        this.shape = shape;
    }

    /** Writes a text value into a statement; may be written more than once. */
    private interface Value {
        void to(Statement sql);
    }

    static BodySql on(Handle sql, TypeShape shape) {
        try {
            String product = sql.getConnection().getMetaData().getDatabaseProductName();
            return new BodySql(product.equals("PostgreSQL"), shape);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }

    /** The value of a field as its column holds it. */
    void column(Statement sql, FieldShape field) {
        Value text = text(field.code());
        switch (field.kind()) {
            case "integer", "moment" -> around(sql, "cast(", text, " as bigint)");
            case "decimal", "money" -> scaled(sql, text, field.scale());
            case "date" -> day(sql, text);
            case "yes_no" -> {
                sql.add("case ");
                text.to(sql);
                sql.add(" when 'true' then 1 when '1' then 1 when 'false' then 0 when '0' then 0 end");
            }
            default -> text.to(sql);
        }
    }

    /** Words for the search box: what was there before, and what the searchable fields say. */
    void search(Statement sql) {
        sql.add("q.search");
        for (FieldShape field : shape.fields()) {
            if (field.searchable()) {
                around(sql, " || ' ' || lower(coalesce(", text(field.code()), ", ''))");
            }
        }
    }

    /** The value as text, by the schema that the record was written in. */
    private Value text(String code) {
        List<Value> older = new ArrayList<>();
        boolean same = true;
        for (int schema = 1; schema < shape.schema(); schema++) {
            same &= shape.upcasts().stream().noneMatch(BodySql::changes);
            older.add(at(code, schema));
        }
        Value newest = json(code);
        if (same) {
            return newest;
        }
        return sql -> {
            sql.add("case b.schema_version");
            for (int i = 0; i < older.size(); i++) {
                sql.add(" when " + (i + 1) + " then ");
                older.get(i).to(sql);
            }
            sql.add(" else ");
            newest.to(sql);
            sql.add(" end");
        };
    }

    private static boolean changes(UpcastStep step) {
        return List.of("renamed", "recoded", "defaulted").contains(step.kind());
    }

    /** Back from the newest schema to the one of the record: the outermost change is the last one. */
    private Value at(String code, int schema) {
        String name = code;
        List<UnaryOperator<Value>> changes = new ArrayList<>();
        for (int from = shape.schema() - 1; from >= schema; from--) {
            for (String kind : List.of("defaulted", "recoded", "renamed")) {
                for (UpcastStep step : steps(from, kind, name)) {
                    switch (kind) {
                        case "defaulted" -> changes.add(value -> defaulted(value, step));
                        case "recoded" -> changes.add(value -> recoded(value, step));
                        default -> name = String.valueOf(step.old());
                    }
                }
            }
        }
        Value value = json(name);
        for (int i = changes.size() - 1; i >= 0; i--) {
            value = changes.get(i).apply(value);
        }
        return value;
    }

    private List<UpcastStep> steps(int from, String kind, String name) {
        return shape.upcasts().stream()
                .filter(s ->
                        s.from() == from && s.kind().equals(kind) && s.code().equals(name))
                .toList();
    }

    private static Value defaulted(Value value, UpcastStep step) {
        return sql -> {
            around(sql, "coalesce(", value, ", cast(");
            sql.value(String.valueOf(step.value())).add(" as text))");
        };
    }

    private static Value recoded(Value value, UpcastStep step) {
        if (step.codes().isEmpty()) {
            return value;
        }
        return sql -> {
            sql.add("case ");
            value.to(sql);
            step.codes()
                    .forEach((old, now) ->
                            sql.add(" when ").value(old).add(" then ").value(now));
            around(sql, " else ", value, " end");
        };
    }

    private Value json(String code) {
        String name = Names.plain(code);
        return sql -> sql.add(
                postgres
                        ? "(cast(b.body as json) ->> '" + name + "')"
                        : "cast(json_extract(b.body, '$." + name + "') as text)");
    }

    private void day(Statement sql, Value text) {
        if (postgres) {
            around(sql, "cast(cast(", text, " as date) - date '1970-01-01' as bigint)");
        } else {
            around(sql, "cast(julianday(", text, ") - 2440587.5 as integer)");
        }
    }

    /** As a whole number of the smallest unit, rounded half up, without a detour over binary fractions. */
    private void scaled(Statement sql, Value text, int scale) {
        long unit = power(scale);
        if (postgres) {
            around(sql, "cast(round(cast(", text, " as numeric), " + scale + ") * " + unit + " as bigint)");
            return;
        }
        long part = power(MOST_DECIMALS - scale);
        around(sql, "(case when ", text, " like '-%' then -1 else 1 end) * ");
        around(sql, "(cast(replace(", text, ", '-', '') as integer) * " + unit + " + ");
        around(sql, "(cast(substr(case instr(", text, ", '.') when 0 then '' else ");
        around(sql, "substr(", text, ", ");
        around(
                sql,
                "instr(",
                text,
                ", '.') + 1) end || '0000000', 1, 7) as integer) + " + part / 2 + ") / " + part + ")");
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    private static void around(Statement sql, String before, Value value, String after) {
        sql.add(before);
        value.to(sql);
        sql.add(after);
    }
}
