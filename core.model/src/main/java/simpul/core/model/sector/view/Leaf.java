package simpul.core.model.sector.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/** Writes the values that nodes hold as parts of a tree; {@link Branch} reads them. Stateless. */
final class Leaf {
    private Leaf() {}

    static Map<String, Object> of(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", text.id());
        tree.put("en", text.en());
        return tree;
    }

    static List<Map<String, Object>> texts(List<Text> texts) {
        return texts.stream().map(Leaf::of).toList();
    }

    /** Numbers travel as strings, so that no reader rounds them. */
    static Map<String, @Nullable Object> of(Cell cell) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("words", cell.words().map(Leaf::of).orElse(null));
        tree.put("number", cell.number().map(BigDecimal::toPlainString).orElse(null));
        tree.put("unit", cell.unit());
        return tree;
    }

    static List<Map<String, @Nullable Object>> cells(List<Cell> cells) {
        return cells.stream().map(Leaf::of).toList();
    }

    static Map<String, Object> of(RecordQuery query) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", query.type());
        tree.put("conditions", query.conditions().stream().map(Leaf::of).toList());
        return tree;
    }

    private static Map<String, Object> of(Condition condition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", condition.kind());
        tree.put("field", condition.field());
        tree.put("values", condition.values());
        return tree;
    }
}
