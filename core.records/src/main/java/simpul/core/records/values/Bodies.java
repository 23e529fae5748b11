package simpul.core.records.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.json.Json;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordFile;

/**
 * The values of a record as JSON and back: decimals as plain strings, so that no digit is lost, days as ISO text,
 * moments as epoch seconds, files as what names them. Fields that the shape does not know are kept as they are.
 */
public final class Bodies {
    private Bodies() {}

    /**
     * Writes values, and behind them what the record said before in fields that the shape does not know, so that a newer
     * version of the module finds its own again.
     */
    public static String write(Map<String, Object> values, TypeShape shape, @Nullable StoredRecord older) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        values.forEach((code, value) -> tree.put(code, kept(value)));
        Map<String, @Nullable Object> before = older == null ? Map.of() : tree(older, shape);
        shape.parts().forEach(part -> RowBodies.carry(part, tree, before));
        before.forEach((code, value) -> {
            if (shape.field(code).isEmpty() && shape.part(code).isEmpty() && !FormerCodes.isOne(code)) {
                tree.put(code, value);
            }
        });
        Upcasts.mirror(tree, shape);
        FormerCodes.keep(tree, shape);
        return Json.write(tree);
    }

    static Object kept(Object value) {
        if (value instanceof List<?> rows) {
            return RowBodies.each(rows, Bodies::kept);
        }
        return value instanceof Instant moment ? (Object) moment.getEpochSecond() : plain(value);
    }

    /** The same without zeros that a computation left behind its decimals, for what is read again like something written. */
    public static Object bare(Object value) {
        if (value instanceof BigDecimal d) {
            return d.stripTrailingZeros().toPlainString();
        }
        return value instanceof List<?> rows ? RowBodies.each(rows, Bodies::bare) : plain(value);
    }

    /** The value as JSON writes it for others. */
    public static Object plain(Object value) {
        if (value instanceof BigDecimal d) {
            return d.toPlainString();
        }
        if (value instanceof List<?> rows) {
            return RowBodies.each(rows, Bodies::plain);
        }
        if (value instanceof RecordFile file) {
            return FileBodies.tree(file);
        }
        return value instanceof Instant || value instanceof LocalDate || value instanceof Point
                ? value.toString()
                : value;
    }

    /**
     * Reads the values of the fields that the shape knows, in its order, and the rows of its parts as maps, whichever schema
     * the record was written in.
     */
    public static Map<String, Object> read(StoredRecord record, TypeShape shape) {
        Map<String, @Nullable Object> tree = tree(record, shape);
        Map<String, Object> values = values(tree, shape.fields());
        for (PartShape part : shape.parts()) {
            if (tree.get(part.code()) instanceof List<?> rows && !rows.isEmpty()) {
                values.put(part.code(), RowBodies.read(rows, part));
            }
        }
        return values;
    }

    private static Map<String, @Nullable Object> tree(StoredRecord record, TypeShape shape) {
        Map<String, @Nullable Object> body = Json.object(record.body());
        return record.schema() > shape.schema()
                ? FormerCodes.seen(body, shape)
                : Upcasts.seen(body, record.schema(), shape);
    }

    static Map<String, Object> values(Map<?, ?> tree, List<FieldShape> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FieldShape field : fields) {
            Object kept = tree.get(field.code());
            if (kept != null) {
                values.put(field.code(), typed(field, kept));
            }
        }
        return values;
    }

    private static Object typed(FieldShape field, Object kept) {
        return switch (field.kind()) {
            case "integer" -> kept instanceof BigDecimal d ? (Object) d.longValueExact() : kept;
            case "decimal", "money" -> new BigDecimal(kept.toString()).setScale(field.scale(), RoundingMode.HALF_UP);
            case "moment" -> Instant.ofEpochSecond(new BigDecimal(kept.toString()).longValueExact());
            case "point" -> Point.parse(kept.toString()).orElseThrow();
            case "date" -> LocalDate.parse(kept.toString());
            case "file" -> FileBodies.read((Map<?, ?>) kept);
            default -> kept;
        };
    }
}
