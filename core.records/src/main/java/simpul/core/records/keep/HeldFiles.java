package simpul.core.records.keep;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.record.RecordFileStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Problem;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Tx;
import simpul.core.records.input.FileInput;
import simpul.core.records.values.FileBodies;

/** Which files a record holds, kept in the transaction that writes it. Stateless. */
final class HeldFiles {
    private HeldFiles() {}

    /**
     * Gives the record the files that it names now and takes those away that it names no more.
     *
     * @param older what it was until now; null for a new one
     * @return one that it cannot have, because another record of the same moment has got it
     */
    static Optional<String> keep(Tx tx, Caller caller, StoredRecord record, @Nullable StoredRecord older) {
        Set<String> now = FileBodies.named(record.body());
        Set<String> before = older == null ? Set.of() : FileBodies.named(older.body());
        if (now.equals(before)) {
            return Optional.empty();
        }
        RecordFileStore files = tx.port(RecordFileStore.class);
        if (!before.isEmpty()) {
            files.keepOnly(record.id(), now);
        }
        Set<String> fresh = new TreeSet<>(now);
        fresh.removeAll(before);
        return files.claim(record.id(), caller.post(), fresh);
    }

    /** Says at its field that a file is gone. */
    static Problem lost(RecordType type, Map<String, Object> values, String id) {
        return Keeping.conflict(type.fields().stream()
                .filter(f -> values.get(f.code()) instanceof RecordFile file
                        && file.id().equals(id))
                .map(FileInput::unknown)
                .toList());
    }
}
