package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.json.Json;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.Row;
import simpul.core.records.values.Bodies;

/** The rows of a part in the audit trail, personal values kept apart so that they can be erased. Stateless. */
final class RowNotes {
    private RowNotes() {}

    static AuditNote add(AuditNote note, PartType part, List<Row> rows) {
        if (rows.isEmpty()) {
            return note;
        }
        String name = "value." + part.code();
        AuditNote open = note.with(name, json(part, rows, false));
        return part.fields().stream().anyMatch(Field::isPersonal)
                ? open.personal(name + ".personal", json(part, rows, true))
                : open;
    }

    private static String json(PartType part, List<Row> rows, boolean personal) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> tree = new LinkedHashMap<>();
            for (Field<?> field : part.fields()) {
                Object value = row.values().get(field.code());
                if (value != null && field.isPersonal() == personal) {
                    tree.put(field.code(), Bodies.plain(value));
                }
            }
            trees.add(tree);
        }
        return Json.write(trees);
    }
}
