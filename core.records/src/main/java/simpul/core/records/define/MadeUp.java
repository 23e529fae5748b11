package simpul.core.records.define;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;

/** Values of the right form that nobody wrote. Stateless. */
final class MadeUp {
    private MadeUp() {}

    /** A value of a field. */
    static <T> T value(Field<T> field) {
        return field.type().cast(any(field));
    }

    private static Object any(Field<?> field) {
        return switch (field.kind().code()) {
            case "integer" -> 2L;
            case "decimal", "money" -> BigDecimal.valueOf(2).setScale(field.scale());
            case "yes_no" -> true;
            case "date" -> TriedScreen.DAY;
            case "moment" -> Instant.parse(TriedScreen.DAY + "T03:00:00Z");
            case "point" -> Point.parse("-3.695000,128.181000").orElseThrow();
            default -> key(field);
        };
    }

    /** What a record may say in its fields of few values, one field at a time; at first nothing particular. */
    static List<Map<String, Object>> choices(RecordType type) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(Map.of());
        for (Field<?> field : type.fields()) {
            field.choices().forEach(choice -> all.add(Map.of(field.code(), choice.code())));
            if (field.kind().equals(FieldKind.YES_NO)) {
                all.add(Map.of(field.code(), false));
            }
        }
        return all;
    }

    /** The identifier of a record of a type. */
    static String record(String type) {
        return "contoh-" + type;
    }

    /** One row of a part. */
    static List<Row> rows(PartType part) {
        Map<String, Object> values = new LinkedHashMap<>();
        part.fields().forEach(f -> values.put(f.code(), any(f)));
        return List.of(Row.of(part, 0, values));
    }

    /** A value of a field as the key of a group. */
    static String key(Field<?> field) {
        return switch (field.kind().code()) {
            case "choice" ->
                field.choices().isEmpty() ? "contoh" : field.choices().get(0).code();
            case "code" ->
                field.codes().flatMap(list -> list.on(TriedScreen.DAY)).stream()
                        .flatMap(edition -> edition.codes().stream())
                        .map(code -> code.code())
                        .findFirst()
                        .orElse("contoh");
            case "region" -> "81";
            case "ref" -> record(field.target().orElse(""));
            case "yes_no" -> "true";
            case "moment" -> TriedScreen.DAY + "T03:00:00Z";
            case "date" -> TriedScreen.DAY.toString();
            case "integer", "decimal", "money" -> "2";
            default -> "contoh";
        };
    }
}
