package simpul.core.records.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import simpul.core.model.record.FillStore;
import simpul.core.model.record.Reading;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.store.Tx;
import simpul.core.records.values.Readings;

/** Which questions have to wait until derived values of older records are restated. Stateless. */
final class Restatement {
    private Restatement() {}

    /** Those questions, and how many records could not be computed again; 0 while all are still being looked at. */
    static Map<Aggregate, Integer> awaitedBy(Tx tx, String sector, List<Aggregate> questions) {
        Map<Aggregate, Integer> awaited = new HashMap<>();
        questions.stream()
                .filter(Aggregate::isUpToDate)
                .forEach(q -> left(tx, sector, Readings.of(q.type())).ifPresent(left -> awaited.put(q, left)));
        return awaited;
    }

    /** Empty when there is nothing to wait for. */
    private static OptionalInt left(Tx tx, String sector, Reading reading) {
        int newest = reading.shape().upcasts().stream()
                .filter(s -> s.kind().equals("restated"))
                .mapToInt(UpcastStep::from)
                .max()
                .orElse(0);
        if (newest == 0) {
            return OptionalInt.empty();
        }
        return tx.port(FillStore.class)
                .find(sector, reading.shape().code())
                .map(fill -> fill.restated() > newest
                        ? OptionalInt.empty()
                        : OptionalInt.of(fill.restatedAfter().isEmpty() ? fill.left() : 0))
                .orElse(OptionalInt.of(0));
    }
}
