package simpul.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.Row;

/** Checked values as people would write them. Stateless. */
final class People {
    private People() {}

    static Map<String, Object> written(Map<String, Object> values, ZoneId zone) {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((code, value) -> all.put(code, written(value, zone)));
        return all;
    }

    private static Object written(Object value, ZoneId zone) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Boolean yes) {
            return yes ? "ya" : "tidak";
        }
        if (value instanceof Point point) {
            return written(point.latitude(), zone) + "; " + written(point.longitude(), zone);
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(row -> written(((Row) row).values(), zone)).toList();
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, zone).toString();
        }
        return value instanceof Long || value instanceof LocalDate ? value.toString() : value;
    }
}
