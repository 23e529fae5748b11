package simpul.core.store.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
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
    private static final Set<String> CODED = Set.of("choice", "code", "text");

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
        Value text = text(field);
        switch (field.kind()) {
            case "integer", "moment" -> around(sql, "cast(", text, " as bigint)");
            case "decimal", "money" -> number(sql, field);
            case "date" -> day(sql, text);
            case "yes_no" ->
                around(
                        sql,
                        "case ",
                        text,
                        " when 'true' then 1 when '1' then 1 when 'false' then 0 when '0' then 0 end");
            default -> text.to(sql);
        }
    }

    /** Its text without regard to case, as far as the engine knows letters: only until the row is filled. */
    void folded(Statement sql, FieldShape field) {
        around(sql, "upper(", text(field), ")");
    }

    /** Words for the search box: what was there before, and what the searchable fields say. */
    void search(Statement sql) {
        sql.add("q.search");
        for (FieldShape field : shape.fields()) {
            if (field.searchable()) {
                around(sql, " || ' ' || lower(coalesce(", text(field), ", ''))");
            }
        }
    }

    private Value text(FieldShape field) {
        return sql -> byOrigin(sql, field, this::text, newer(field));
    }

    private Value text(Lineage origin) {
        Value value = json(origin.name());
        for (UpcastStep step : origin.steps()) {
            value = step.kind().equals("defaulted") ? defaulted(value, step) : recoded(value, step);
        }
        return value;
    }

    /** A newer version that recoded a field wrote down beside it what it says in the codes of this one. */
    private Value newer(FieldShape field) {
        Value as = json(field.code());
        if (!CODED.contains(field.kind())) {
            return as;
        }
        return sql -> {
            around(sql, "coalesce(", former(field.code()), ", ");
            around(sql, "", as, ")");
        };
    }

    private Value former(String code) {
        String name = Names.plain(code);
        String schema = "@" + shape.schema();
        return sql -> sql.add(
                postgres
                        ? "(cast(b.body as json) -> '" + schema + "' ->> '" + name + "')"
                        : "cast(json_extract(b.body, '$.\"" + schema + "\"." + name + "') as text)");
    }

    /** Decimals as whole numbers of the smallest unit. A record of a newer schema may have another scale than this one. */
    private void number(Statement sql, FieldShape field) {
        Value newer = part -> scaled(part, json(field.code()), field.scale());
        byOrigin(sql, field, origin -> part -> number(part, origin, field.scale()), newer);
    }

    /** By the schema that the record was written in, which a version that was rolled back need not know. */
    private void byOrigin(Statement sql, FieldShape field, Function<Lineage, Value> known, Value newer) {
        sql.add("case b.schema_version");
        for (int schema = 1; schema <= shape.schema(); schema++) {
            sql.add(" when " + schema + " then ");
            known.apply(Lineage.of(shape, field, schema)).to(sql);
        }
        around(sql, " else ", newer, " end");
    }

    /** Bodies hold every decimal of their scale, so that leaving the point out is enough. */
    private void number(Statement sql, Lineage origin, int scale) {
        Value text = json(origin.name());
        sql.add("coalesce(");
        if (origin.scale() <= scale) {
            around(sql, "cast(replace(", text, ", '.', '') as bigint) * " + power(scale - origin.scale()));
        } else {
            long unit = power(origin.scale() - scale);
            around(sql, "(cast(replace(", text, ", '.', '') as bigint) + ");
            around(sql, "case when ", text, " like '-%' then " + -unit / 2 + " else " + unit / 2 + " end) / " + unit);
        }
        String missing = origin.steps().stream()
                .filter(step -> step.kind().equals("defaulted"))
                .findFirst()
                .map(step -> new BigDecimal(String.valueOf(step.value()))
                        .setScale(scale, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .toString())
                .orElse("null");
        sql.add(", " + missing + ")");
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

    /** From whichever scale, rounded half up, without a detour over binary fractions. */
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
