package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.RecordView;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/** The rows of a part of a kept record, and their table for who may not write. Stateless. */
final class PartRows {
    private PartRows() {}

    /** The rows; none for a new record. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> of(@Nullable RecordView record, PartShape part) {
        return record != null && record.values().get(part.code()) instanceof List<?> rows
                ? (List<Map<String, Object>>) rows
                : List.of();
    }

    static Table table(Messages t, RecordView record, PartShape part) {
        Words words = new Words(t);
        List<List<Cell>> cells = new ArrayList<>();
        List<Map<String, Object>> rows = of(record, part);
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = new ArrayList<>();
            for (FieldShape field : part.fields()) {
                row.add(words.cell(
                        record, field, part.path(i, field), rows.get(i).get(field.code())));
            }
            cells.add(row);
        }
        return new Table(
                t.of(part.label()), part.fields().stream().map(words::column).toList(), cells);
    }
}
