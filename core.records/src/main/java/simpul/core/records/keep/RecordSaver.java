package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.MarkStore;
import simpul.core.model.record.RecordDue;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Saving;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Tx;
import simpul.core.records.due.DueRows;
import simpul.core.records.judge.Draft;
import simpul.core.records.law.Candidate;
import simpul.core.records.law.Taken;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Claimed;
import simpul.core.records.values.Columns;

/** Puts a judged record into its place inside a transaction, with constraints, projection and audit entry. Thread-safe. */
final class RecordSaver {
    private final Regions regions;
    private final Gate gate;

    RecordSaver(Regions regions, Gate gate) {
        this.regions = regions;
        this.gate = gate;
    }

    /**
     * A draft that passed everything but the constraints.
     *
     * @param sector that declares the type
     */
    record Judged(Definition sector, RecordType type, Vocabulary words, Draft draft) {}

    /** @param older what the record was until now; empty for a new one */
    Result<RecordView> save(
            Tx tx, Caller caller, StoredRecord record, Optional<StoredRecord> older, Judged judged, AuditNote note) {
        RecordType type = judged.type();
        Candidate candidate = new Candidate(
                record.id(),
                judged.draft().values(),
                record.state(),
                older.map(o -> Bodies.read(o, judged.words().shape())).orElse(Map.of()),
                older.map(StoredRecord::state).orElse(null));
        List<Finding> found = Standing.of(tx, judged.sector(), type, record.region())
                .look(List.of(candidate))
                .judge(candidate);
        List<Finding> broken = new ArrayList<>(Taken.repeated(type, candidate));
        found.stream().filter(Finding::blocks).forEach(broken::add);
        Saving saving = tx.port(RecordStore.class)
                .save(
                        record,
                        Columns.project(type, judged.draft().values(), record.state())
                                .after(Claimed.all(type, candidate.before(), candidate.former())));
        if (!saving.kept() || !broken.isEmpty()) {
            return Result.refused(Keeping.refused(type, judged.draft().values(), record.state(), saving, broken));
        }
        Optional<String> lost = HeldFiles.keep(tx, caller, record, older.orElse(null));
        if (lost.isPresent()) {
            return Result.refused(HeldFiles.lost(type, judged.draft().values(), lost.get()));
        }
        SharedRecords.keep(tx, type, List.of(record));
        DueRows.keep(tx, type, Map.of(record, judged.draft().dues(record)));
        List<RecordMark> marks =
                Marks.keep(tx, caller, Map.of(record, judged.draft())).getOrDefault(record.id(), List.of());
        tx.audit(Marks.noted(note, judged.draft()));
        // The work may be carried out again, so that the draft must stay as it is.
        List<Finding> warnings = new ArrayList<>(judged.draft().warnings());
        warnings.addAll(found);
        return Result.done(view(tx, caller, record, judged.words(), marks, true), warnings);
    }

    /** @param personal whether the caller sees the personal values of his own region */
    RecordView view(Tx tx, Caller caller, StoredRecord record, Vocabulary words, boolean personal) {
        List<RecordMark> marks =
                tx.port(MarkStore.class).of(List.of(record.id())).getOrDefault(record.id(), List.of());
        return view(tx, caller, record, words, marks, personal);
    }

    private RecordView view(
            Tx tx, Caller caller, StoredRecord record, Vocabulary words, List<RecordMark> marks, boolean personal) {
        Ways ways = SharedRecords.ways(tx, words.shape(), List.of(record), caller, gate.today(caller))
                .getOrDefault(record.id(), Ways.NONE);
        List<RecordDue> dues =
                DueRows.of(tx, words.shape(), List.of(record), regions).getOrDefault(record.id(), List.of());
        return RecordViews.of(record, words, regions, new Titles(tx, regions), caller, personal, ways, marks, dues);
    }
}
