package simpul.core.records.show;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.record.FillStore;
import simpul.core.model.record.Reading;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.store.Tx;
import simpul.core.records.values.Readings;

/** Which questions have to wait until derived values of older records are restated. Stateless. */
final class Restatement {
    private Restatement() {}

    static Set<Aggregate> awaitedBy(Tx tx, String sector, List<Aggregate> questions) {
        return questions.stream()
                .filter(Aggregate::isUpToDate)
                .filter(q -> isGoingOn(tx, sector, Readings.of(q.type())))
                .collect(Collectors.toSet());
    }

    private static boolean isGoingOn(Tx tx, String sector, Reading reading) {
        int newest = reading.shape().upcasts().stream()
                .filter(s -> s.kind().equals("restated"))
                .mapToInt(UpcastStep::from)
                .max()
                .orElse(0);
        return newest > 0
                && tx.port(FillStore.class)
                        .find(sector, reading.shape().code())
                        .filter(fill -> fill.restated() > newest)
                        .isEmpty();
    }
}
