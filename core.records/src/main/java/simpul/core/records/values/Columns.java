package simpul.core.records.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.json.Json;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Projection;
import simpul.core.model.record.TableShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.State;

/** Values as the projection table holds them: days as epoch days, moments as epoch seconds, decimals as scaled whole numbers, yes as 1. */
public final class Columns {
    /** Bears the mark of the reading for which a row was made; no field. */
    private static final TableShape.Column FILLED = new TableShape.Column("*filled", false);

    private Columns() {}

    /** The columns that a type needs. */
    public static List<TableShape.Column> of(TypeShape shape) {
        List<TableShape.Column> columns = new ArrayList<>();
        shape.fields().stream()
                .filter(FieldShape::queryable)
                .forEach(f -> columns.add(new TableShape.Column(f.code(), isNumber(f.kind()))));
        shape.fields().stream()
                .filter(f -> isFolded(f.kind(), f.queryable()))
                .forEach(f -> columns.add(new TableShape.Column(folded(f.code()), false)));
        columns.add(FILLED);
        shape.workflow().ifPresent(flow -> columns.add(new TableShape.Column(State.CODE, false)));
        return columns;
    }

    /** Whether what is written in such a field is kept without regard to case too: two spellings may mean one. */
    static boolean isFolded(String kind, boolean queryable) {
        return queryable && kind.equals(FieldKind.TEXT.code());
    }

    private static String folded(String field) {
        return "*" + PlanColumn.folded(field).name();
    }

    /** A part of a key as unique constraints, days and ceilings compare it. The engines would each fold letters in its own way. */
    public static Object folded(Object part) {
        return part instanceof String s ? s.toUpperCase(Locale.ROOT) : part;
    }

    /** Whether values of this kind are kept as whole numbers. */
    public static boolean isNumber(String kind) {
        return switch (kind) {
            case "integer", "decimal", "money", "date", "moment", "yes_no" -> true;
            default -> false;
        };
    }

    /** Whether a number can be written with so many decimals, in what a column holds. */
    public static boolean fits(BigDecimal number, int scale) {
        try {
            column(number, scale);
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /** A value as its column holds it: {@code Long} or {@code String}. */
    public static Object column(Object value, int scale) {
        if (value instanceof BigDecimal d) {
            return d.setScale(scale).unscaledValue().longValueExact();
        }
        if (value instanceof LocalDate day) {
            return day.toEpochDay();
        }
        if (value instanceof Instant moment) {
            return moment.getEpochSecond();
        }
        if (value instanceof Point) {
            return value.toString();
        }
        return value instanceof Boolean yes ? (Object) (yes ? 1L : 0L) : value;
    }

    /** @param state in which the record stands; not looked at where the type has no workflow */
    public static Projection project(RecordType type, Map<String, Object> values, @Nullable String state) {
        Map<String, @Nullable Object> columns = new TreeMap<>();
        type.workflow().ifPresent(flow -> columns.put(State.CODE, state));
        List<String> search = new ArrayList<>();
        for (Field<?> field : type.fields()) {
            Object value = values.get(field.code());
            if (field.isQueryable()) {
                columns.put(field.code(), value == null ? null : column(value, field.scale()));
            }
            if (isFolded(field.kind().code(), field.isQueryable())) {
                columns.put(folded(field.code()), value == null ? null : folded(value));
            }
            if (field.isSearchable() && value != null) {
                search.add(words(field, value));
            }
        }
        String words = String.join(" ", search).toLowerCase(Locale.ROOT);
        return new Projection(columns, words, Readings.of(type).mark(), Claimed.all(type, values, state));
    }

    /** What a record would claim under a unique constraint over its own fields if it counted; nothing where it lacks one. */
    public static @Nullable String claim(Constraint constraint, Map<String, Object> values) {
        List<Object> parts = new ArrayList<>();
        for (Field<?> field : constraint.fields()) {
            Object value = values.get(field.code());
            if (value == null) {
                return null;
            }
            parts.add(value instanceof String ? folded(value) : Bodies.plain(value));
        }
        return Json.write(parts);
    }

    /** A code is found by what it means too. */
    private static String words(Field<?> field, Object value) {
        String code = value.toString();
        String meaning = field.codes()
                .flatMap(list -> list.ever(code))
                .map(c -> " " + c.label().id() + " " + c.label().en())
                .orElse("");
        return code + meaning;
    }
}
