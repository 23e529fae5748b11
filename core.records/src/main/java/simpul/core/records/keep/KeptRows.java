package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;
import simpul.core.records.judge.Draft;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.RowBodies;
import simpul.core.records.values.Shapes;

/**
 * Rows that a record has and a line of a table would take away. A table rarely has the columns of every code, and none for
 * free rows, so that a correction of one field would empty a worksheet; rows are taken away in the form. Stateless.
 */
final class KeptRows {
    private KeptRows() {}

    static List<Finding> lost(RecordType type, StoredRecord older, Draft draft) {
        List<Finding> lost = new ArrayList<>();
        for (PartType part : type.parts()) {
            List<Map<String, Object>> kept = RowBodies.shown(Bodies.read(older, Shapes.of(type)), part.code());
            boolean loses = part.onePer()
                    .map(field -> !codes(draft, part, field)
                            .containsAll(
                                    kept.stream().map(r -> r.get(field.code())).toList()))
                    .orElseGet(() -> RowBodies.rows(draft.values(), part.code()).size() < kept.size());
            if (loses) {
                lost.add(finding(part));
            }
        }
        return lost;
    }

    /** The same for fields of free rows that the table has no column for; nothing tells which row one was. */
    static List<Finding> emptied(RecordType type, StoredRecord older, Draft draft, Set<String> columns) {
        Map<String, Object> before = Bodies.read(older, Shapes.of(type));
        return type.parts().stream()
                .filter(part -> part.onePer().isEmpty() && !draft.stays(part.code()))
                .filter(part -> RowBodies.shown(before, part.code()).stream()
                        .flatMap(row -> row.keySet().stream())
                        .anyMatch(field -> !columns.contains(part.code() + "." + field)))
                .map(KeptRows::finding)
                .toList();
    }

    private static Set<Object> codes(Draft draft, PartType part, Field<String> field) {
        return RowBodies.rows(draft.values(), part.code()).stream()
                .flatMap(row -> row.find(field).stream())
                .collect(Collectors.toSet());
    }

    private static Finding finding(PartType part) {
        return Finding.blocking(
                "PART_KEPT",
                part.code(),
                Text.of(
                        "Catatan yang sudah ada memuat rincian " + part.label().id()
                                + " yang tidak ada pada baris ini. Lengkapi kolomnya, atau ubah catatan itu lewat formulir.",
                        "The existing record holds rows of " + part.label().en()
                                + " that this line lacks. Add their columns, or change the record in its form."));
    }
}
