package simpul.core.records.keep;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.Point;
import simpul.core.model.text.Text;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.PointWords;
import simpul.core.records.values.ZoneNames;

/** Shows stored records to a scope: values, what codes mean, personal fields masked. Stateless. */
final class RecordViews {
    private RecordViews() {}

    /** A record as the scope may see it. */
    static RecordView of(StoredRecord record, Vocabulary vocabulary, Regions regions, Titles titles, Scope scope) {
        TypeShape shape = vocabulary.shape();
        Map<String, Object> values = new LinkedHashMap<>(Bodies.read(record.body(), shape));
        Map<String, Text> words = new HashMap<>();
        Set<String> masked = new HashSet<>();
        for (FieldShape field : shape.fields()) {
            Object value = values.get(field.code());
            if (value == null) {
                continue;
            }
            if (field.personal() && !isOwn(record, scope)) {
                values.remove(field.code());
                masked.add(field.code());
            } else {
                word(record.region(), field, value, vocabulary, regions, titles)
                        .ifPresent(w -> words.put(field.code(), w));
            }
        }
        return new RecordView(
                record.id(),
                record.sector(),
                record.type(),
                record.region(),
                record.schema(),
                record.version(),
                record.day(),
                values,
                words,
                masked,
                RecordTitles.of(record, shape, values),
                record.created(),
                record.changed());
    }

    private static Optional<Text> word(
            String region, FieldShape field, Object value, Vocabulary vocabulary, Regions regions, Titles titles) {
        if (value instanceof Instant moment) {
            return regions.find(region).map(Region::zone).map(zone -> ZoneNames.words(moment, zone));
        }
        if (value instanceof Point point) {
            return Optional.of(PointWords.of(point));
        }
        return switch (field.kind()) {
            case "agreement" -> titles.agreement(value.toString());
            case "agency" -> titles.agency(value.toString());
            default -> vocabulary.word(field, value, regions);
        };
    }

    private static boolean isOwn(StoredRecord record, Scope scope) {
        return scope.reach() == Reach.SYSTEM
                || scope.reach() == Reach.OWN
                        && scope.region().filter(record.region()::equals).isPresent();
    }
}
