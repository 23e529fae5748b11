package simpul.core.records.keep;

import java.util.List;
import java.util.Map;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.text.Text;
import simpul.core.records.values.Bodies;

/** What a record is called in lists: its type's label with the values of its key, or with its day. Stateless. */
public final class RecordTitles {
    private RecordTitles() {}

    /** The title of a record; personal data is never part of it. */
    public static Text of(StoredRecord record, TypeShape shape) {
        return of(record, shape, Bodies.read(record, shape));
    }

    /** The title as far as these values of the record say it. */
    public static Text of(StoredRecord record, TypeShape shape, Map<String, Object> values) {
        List<String> parts = shape.key().stream()
                .filter(code -> shape.field(code).filter(FieldShape::personal).isEmpty())
                .map(values::get)
                .filter(v -> v != null)
                .map(v -> Bodies.plain(v).toString())
                .toList();
        String name = parts.isEmpty() ? record.day().toString() : String.join(" \u00b7 ", parts);
        return Text.of(shape.label().id() + " " + name, shape.label().en() + " " + name);
    }
}
