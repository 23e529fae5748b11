package simpul.core.records.keep;

import java.util.Optional;
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
     * A record that the caller may write about: visible, of the own region, in the expected version. Who may not read is
     * told so first, for otherwise the other refusals say that it exists.
     */
    Result<StoredRecord> find(Caller caller, String sector, String type, String id, int version) {
        Optional<Problem> unread = gate.readingRefused(caller);
        if (unread.isPresent()) {
            return Result.refused(unread.get());
        }
        if (vocabularies.find(sector, type).isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        Optional<StoredRecord> found =
                store.read(caller.scope(), tx -> tx.port(RecordStore.class).find(sector, type, id));
        if (found.filter(r -> caller.region().filter(r.region()::equals).isPresent())
                .isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        return found.get().version() == version ? Result.done(found.get()) : Result.refused(Problem.stale());
    }
}
