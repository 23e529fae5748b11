package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Regions;
import simpul.core.model.store.Tx;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;
import simpul.core.records.values.Bodies;

/** What a record is called in lists: its type's label with the values of its key, or with its day. Stateless. */
public final class RecordTitles {
    /** What stands there as an identifier or code that people do not say. */
    private static final Set<String> LOOKED_UP = Set.of("agreement", "agency", "ref", "region");

    private RecordTitles() {}

    /** The title of a record, with what its key names looked up; personal data is never part of it. */
    public static Text of(StoredRecord record, TypeShape shape, Tx tx, Regions regions) {
        return of(record, shape, Bodies.read(record, shape), tx, regions);
    }

    /** The same as far as these values of the record say it. */
    public static Text of(StoredRecord record, TypeShape shape, Map<String, Object> values, Tx tx, Regions regions) {
        return of(record, shape, values, new Titles(tx, regions).words(record, shape, values));
    }

    /** @param words what values mean that are identifiers or codes of places */
    static Text of(StoredRecord record, TypeShape shape, Map<String, Object> values, Map<String, Text> words) {
        Text name = name(record, shape, values, words);
        return Text.of(shape.label().id() + " " + name.id(), shape.label().en() + " " + name.en());
    }

    /** The same without what kind of record it is, for who knows that. */
    static Text name(StoredRecord record, TypeShape shape, Map<String, Object> values, Map<String, Text> words) {
        List<Text> parts = shape.key().stream()
                .flatMap(code -> shape.field(code).stream())
                .filter(f -> !f.personal())
                .flatMap(f -> Stream.ofNullable(values.get(f.code())).map(value -> named(f, value, words)))
                .toList();
        return parts.isEmpty()
                ? DayWords.of(record.day())
                : Text.of(
                        parts.stream().map(Text::id).collect(Collectors.joining(" \u00b7 ")),
                        parts.stream().map(Text::en).collect(Collectors.joining(" \u00b7 ")));
    }

    private static Text named(FieldShape field, Object value, Map<String, Text> words) {
        Text word = LOOKED_UP.contains(field.kind()) ? words.get(field.code()) : null;
        if (word != null) {
            return word;
        }
        return value instanceof LocalDate day
                ? DayWords.of(day)
                : Text.same(Bodies.plain(value).toString());
    }
}
