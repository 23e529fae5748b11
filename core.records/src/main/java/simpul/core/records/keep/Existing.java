package simpul.core.records.keep;

import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.Caller;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Store;

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
     * @param ways by which the caller's region has come to see it; empty for an own one
     */
    record Found(StoredRecord record, Set<String> ways) {}

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
                        .map(r -> new Found(r, Set.of()))
                        .or(() -> SharedRecords.shared(tx, words.get().shape(), sector, type, id)));
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return found.get().record().version() == version ? Result.done(found.get()) : Result.refused(Problem.stale());
    }
}
