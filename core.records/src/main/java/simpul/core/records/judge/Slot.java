package simpul.core.records.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.Row;
import simpul.core.records.input.RowFindings;
import simpul.core.records.values.RowBodies;

/**
 * A value of a draft that may still be exchanged or found wanting: of the record itself, or of one of its rows.
 *
 * @param part null for the record itself
 * @param at the row's place among the draft's rows
 */
public record Slot(Draft draft, Field<?> field, @Nullable PartType part, int at) {
    /** Where the drafts say something in a field of the record. */
    public static List<Slot> of(Field<?> field, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.values().containsKey(field.code()))
                .map(d -> new Slot(d, field, null, 0))
                .toList();
    }

    /** Where the rows of the drafts say something in a field of a part. */
    public static List<Slot> of(PartType part, Field<?> field, List<Draft> drafts) {
        List<Slot> slots = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Row> rows = RowBodies.rows(draft.values(), part.code());
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).values().containsKey(field.code())) {
                    slots.add(new Slot(draft, field, part, i));
                }
            }
        }
        return slots;
    }

    public String value() {
        return String.valueOf(holder().get(field.code()));
    }

    /** Whether it was kept before, and the line of a table says nothing about it. */
    public boolean stays() {
        return draft.stays(part == null ? field.code() : part.code());
    }

    /** Whether a record says the same there: in this field, or in that of any row. */
    public boolean isIn(Map<String, Object> kept) {
        return part == null
                ? value().equals(kept.get(field.code()))
                : RowBodies.rows(kept, part.code()).stream()
                        .anyMatch(row -> value().equals(row.values().get(field.code())));
    }

    public void put(String value) {
        if (part == null) {
            draft.values().put(field.code(), value);
            return;
        }
        List<Row> rows = new ArrayList<>(RowBodies.rows(draft.values(), part.code()));
        Map<String, Object> values = new LinkedHashMap<>(rows.get(at).values());
        values.put(field.code(), value);
        rows.set(at, Row.of(part, rows.get(at).index(), values));
        draft.values().put(part.code(), rows);
    }

    /** What it refers to is not there. */
    public void lost() {
        Finding finding = PureEngine.unknownReference(field);
        if (part != null) {
            Row row = RowBodies.rows(draft.values(), part.code()).get(at);
            Object code = part.onePer()
                    .<@Nullable Object>map(f -> row.values().get(f.code()))
                    .orElse(null);
            finding = RowFindings.in(part, row.index(), code, finding);
        }
        draft.add(finding);
    }

    private Map<String, Object> holder() {
        return part == null
                ? draft.values()
                : RowBodies.rows(draft.values(), part.code()).get(at).values();
    }
}
