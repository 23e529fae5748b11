package simpul.core.records.keep;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.record.RecordDue;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.text.Text;
import simpul.core.records.flow.Standings;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.FormerCodes;

/** Shows stored records to a scope: values, what codes mean, personal fields masked. Stateless. */
final class RecordViews {
    private RecordViews() {}

    /**
     * A record as the caller may see it.
     *
     * @param personal whether the caller sees the personal values of his own region
     * @param ways by which the caller's region has come to see it; none for an own or covered one
     */
    static RecordView of(
            StoredRecord record,
            Vocabulary vocabulary,
            Regions regions,
            Titles titles,
            Caller caller,
            boolean personal,
            Ways ways,
            List<RecordMark> marks,
            List<RecordDue> dues) {
        Map<String, Object> values = new LinkedHashMap<>(Bodies.read(record, vocabulary.shape()));
        boolean foreign = caller.scope().reach() == Reach.OWN && !caller.scope().covers(record.region());
        if (foreign) {
            values.keySet().retainAll(vocabulary.shape().shared(ways.seen()));
        }
        Meanings meanings = new Meanings(
                record.sector(),
                record.region(),
                personal && isOwn(record, caller.scope()),
                vocabulary,
                regions,
                titles);
        meanings.look(values);
        Map<String, Text> words = new HashMap<>(meanings.words());
        if (foreign) {
            Text name =
                    Text.same(regions.find(record.region()).map(Region::name).orElse(record.region()));
            words.put(RecordView.OWNER, name);
        }
        boolean newer = FormerCodes.lack(record, vocabulary.shape());
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
                meanings.masked(),
                RecordTitles.of(record, vocabulary.shape(), values, words),
                newer,
                Standings.of(vocabulary.shape(), record, caller, ways.acting())
                        .map(s -> newer ? s.closed() : s)
                        .orElse(null),
                foreign ? List.of() : marks,
                foreign ? seen(dues, vocabulary.shape(), ways.seen()) : dues,
                record.created(),
                record.changed());
    }

    /** Another region is told of a deadline when it sees the fields that decide about it. */
    private static List<RecordDue> seen(List<RecordDue> dues, TypeShape shape, Set<String> ways) {
        Set<String> fields = shape.shared(ways);
        return dues.stream()
                .filter(due -> shape.deadline(due.code())
                        .filter(d -> d.isSeenBy(fields))
                        .isPresent())
                .toList();
    }

    private static boolean isOwn(StoredRecord record, Scope scope) {
        return scope.reach() == Reach.SYSTEM
                || scope.reach() == Reach.OWN
                        && scope.region().filter(record.region()::equals).isPresent();
    }
}
