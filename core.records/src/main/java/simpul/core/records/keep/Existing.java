package simpul.core.records.keep;

import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;

/** Finds records that a caller wants to write about. Thread-safe. */
final class Existing {
    private final Gate gate;
    private final Vocabularies vocabularies;
    private final Store store;

    Existing(Gate gate, Vocabularies vocabularies, Store store) {
        this.gate = gate;
        this.vocabularies = vocabularies;
        this.store = store;
    }

    /**
     * A record to be written about.
     *
     * @param agreement title of the one that has ended and let the caller do more; empty where there is none
     */
    record Found(StoredRecord record, Ways ways, String agreement) {}

    /**
     * A record that the caller may write about: of the own region or shared with it, in the expected version. Who may not read is
     * told so first, for otherwise the other refusals say that it exists.
     */
    Result<Found> find(Caller caller, String sector, String type, String id, int version) {
        Optional<Problem> unread = gate.readingRefused(caller);
        if (unread.isPresent()) {
            return Result.refused(unread.get());
        }
        Optional<Vocabulary> words = vocabularies.find(sector, type);
        if (words.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        Optional<Found> found = store.read(
                caller.scope(),
                tx -> tx.port(RecordStore.class)
                        .find(sector, type, id)
                        .filter(r -> caller.region().filter(r.region()::equals).isPresent())
                        .map(r -> new Found(r, Ways.NONE, ""))
                        .or(() -> SharedRecords.shared(tx, words.get().shape(), sector, type, id)
                                .map(s -> found(tx, caller, s))));
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return found.get().record().version() == version ? Result.done(found.get()) : Result.refused(Problem.stale());
    }

    private Found found(Tx tx, Caller caller, SharedRecords.Shared shared) {
        StoredRecord record = shared.record();
        Ways ways = Ways.of(record, shared.ways(), Ways.running(tx, caller, record.sector(), gate.today(caller)));
        String ended = ways.ended();
        return new Found(
                record,
                ways,
                ended == null
                        ? ""
                        : tx.port(AgreementStore.class).titles(Set.of(ended)).getOrDefault(ended, ended));
    }
}
