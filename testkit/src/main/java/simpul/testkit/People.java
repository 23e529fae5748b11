package simpul.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.Row;

/** Checked values as people would write them. Stateless. */
final class People {
    private People() {}

    static Map<String, Object> written(Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((code, value) -> all.put(code, written(value)));
        return all;
    }

    private static Object written(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Boolean yes) {
            return yes ? "ya" : "tidak";
        }
        if (value instanceof Point point) {
            return written(point.latitude()) + "; " + written(point.longitude());
        }
        if (value instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> written(((Row) row).values()))
                    .toList();
        }
        return value instanceof Long ? value.toString() : value;
    }
}
