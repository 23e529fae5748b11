package simpul.core.records.keep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;
import simpul.core.records.judge.Draft;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Shapes;

/**
 * Files that a record has and a line of a table, which holds none, would take away. What is computed from them was computed
 * without them for the line, so that they cannot simply be put back. Stateless.
 */
final class KeptFiles {
    private KeptFiles() {}

    static List<Finding> lost(RecordType type, StoredRecord older, Draft draft) {
        if (isWithout(type)) {
            return List.of();
        }
        TypeShape shape = Shapes.of(type);
        Map<String, Object> before = Bodies.read(older, shape);
        List<FieldShape> held = held(shape, before);
        return held.isEmpty() || says(shape, before).equals(says(shape, read(type, older, draft)))
                ? List.of()
                : held.stream().map(KeptFiles::finding).toList();
    }

    /** Whether a line says nothing new about a record, whose files stay. */
    static boolean isAsBefore(RecordType type, StoredRecord older, Draft draft) {
        if (isWithout(type)) {
            return false;
        }
        TypeShape shape = Shapes.of(type);
        Map<String, Object> before = Bodies.read(older, shape);
        return !held(shape, before).isEmpty() && lost(type, older, draft).isEmpty();
    }

    private static boolean isWithout(RecordType type) {
        return type.fields().stream().noneMatch(f -> f.kind().equals(FieldKind.FILE));
    }

    private static Map<String, Object> read(RecordType type, StoredRecord older, Draft draft) {
        return Bodies.read(Keeping.record(type, draft, older, java.util.Optional.of(older)), Shapes.of(type));
    }

    private static List<FieldShape> held(TypeShape shape, Map<String, Object> values) {
        return shape.fields().stream()
                .filter(f -> f.kind().equals("file") && values.containsKey(f.code()))
                .toList();
    }

    /** What somebody wrote in a record, files apart. */
    private static Map<String, Object> says(TypeShape shape, Map<String, Object> values) {
        Map<String, Object> written = new HashMap<>(values);
        shape.fields().stream()
                .filter(f -> f.derived() || f.kind().equals("file"))
                .forEach(f -> written.remove(f.code()));
        return written;
    }

    private static Finding finding(FieldShape field) {
        return Finding.blocking(
                "FILE_KEPT",
                field.code(),
                Text.of(
                        "Catatan yang sudah ada memuat berkas " + field.label().id()
                                + ", yang tidak ada dalam tabel. Ubah catatan itu lewat formulir.",
                        "The existing record holds the file " + field.label().en()
                                + ", which no table has. Change the record in its form."));
    }
}
