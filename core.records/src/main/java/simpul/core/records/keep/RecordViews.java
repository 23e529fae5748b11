package simpul.core.records.keep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.region.Regions;
import simpul.core.records.flow.Standings;
import simpul.core.records.values.Bodies;

/** Shows stored records to a scope: values, what codes mean, personal fields masked. Stateless. */
final class RecordViews {
    private RecordViews() {}

    /** A record as the caller may see it. */
    static RecordView of(
            StoredRecord record,
            Vocabulary vocabulary,
            Regions regions,
            Titles titles,
            Caller caller,
            List<RecordMark> marks) {
        Map<String, Object> values = new LinkedHashMap<>(Bodies.read(record, vocabulary.shape()));
        Meanings meanings = new Meanings(record.region(), isOwn(record, caller.scope()), vocabulary, regions, titles);
        meanings.look(values);
        return new RecordView(
                record.id(),
                record.sector(),
                record.type(),
                record.region(),
                record.schema(),
                record.version(),
                record.day(),
                values,
                meanings.words(),
                meanings.masked(),
                RecordTitles.of(record, vocabulary.shape(), values),
                Standings.of(vocabulary.shape(), record, caller).orElse(null),
                marks,
                record.created(),
                record.changed());
    }

    private static boolean isOwn(StoredRecord record, Scope scope) {
        return scope.reach() == Reach.SYSTEM
                || scope.reach() == Reach.OWN
                        && scope.region().filter(record.region()::equals).isPresent();
    }
}
