package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.MarkStore;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordMoves;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.records.flow.Bases;
import simpul.core.records.input.Base;
import simpul.core.records.judge.Draft;
import simpul.core.records.judge.MovedDraft;

/** Moves records. What is missing and the rules are looked at before the transaction, state and version inside it. Thread-safe. */
@Component(service = {RecordMoves.class, MovePreparing.class})
public final class MoveDesk implements RecordMoves, MovePreparing {
    private final Sectors sectors;
    private final Gate gate;
    private final Writing writing;
    private final Existing existing;
    private final Store store;
    private final RecordSaver saver;
    private final @Nullable String word;

    @Activate
    public MoveDesk(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Writing writing,
            @Reference Vocabularies vocabularies,
            @Reference Store store,
            @Reference Regions regions) {
        this.sectors = sectors;
        this.gate = gate;
        this.writing = writing;
        this.existing = new Existing(gate, vocabularies, store);
        this.store = store;
        this.saver = new RecordSaver(regions, gate);
        this.word = null;
    }

    private MoveDesk(MoveDesk desk, String word) {
        this.sectors = desk.sectors;
        this.gate = desk.gate;
        this.writing = desk.writing;
        this.existing = desk.existing;
        this.store = desk.store;
        this.saver = desk.saver;
        this.word = word;
    }

    @Override
    public RecordMoves overriding(String reason) {
        return answering(reason);
    }

    @Override
    public MoveDesk answering(String reason) {
        return new MoveDesk(this, reason);
    }

    /** A move that may be taken as far as sector, state and role are concerned, and what was found about it. */
    private record Ready(RecordSaver.Judged judged, FlowShape.MoveShape move) {}

    @Override
    public Result<RecordView> move(Call call, String sector, String type, String id, int version, String move) {
        return moving(call.caller(), sector, type, id, version, move).then(ready -> store.write(call, ready::keep));
    }

    @Override
    public Result<Prepared> moving(Caller caller, String sector, String type, String id, int version, String move) {
        return existing.find(caller, sector, type, id, version)
                .then(found -> Anew.whenCutOff(() -> ready(caller, sector, found, move))
                        .map(ready -> tx -> keep(tx, caller, found.record(), ready)));
    }

    private Result<Ready> ready(Caller caller, String sector, Existing.Found found, String code) {
        StoredRecord older = found.record();
        Optional<Problem> refused = gate.writingRefused(caller, sector);
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        Optional<Lease> running = sectors.known(sector);
        if (running.isEmpty()) {
            return Result.refused(
                    sectors.find(sector).map(SectorProblems::refused).orElseGet(Problem::notFound));
        }
        try (Lease lease = running.get()) {
            return lease.definition()
                    .record(older.type())
                    .map(type -> Opened.move(Vocabulary.of(type).shape(), found, caller, code)
                            .then(move -> ready(caller, lease, type, older, move)))
                    .orElseGet(() -> Result.refused(Problem.notFound()));
        }
    }

    private Result<Ready> ready(
            Caller caller, Lease lease, RecordType type, StoredRecord older, FlowShape.MoveShape move) {
        Draft draft = Draft.of(Bases.values(type, older));
        MovedDraft.require(type, move.code(), draft);
        if (!draft.isRefused()) {
            Writing.Task task = new Writing.Task(
                    caller, older.region(), gate.today(caller), InputStyle.PROGRAMS, older.id(), Base.NONE);
            List<Rule> rules = new ArrayList<>(open(caller, lease, type, older));
            rules.addAll(lease.definition().rules(type, move.code()));
            Optional<Diagnosis> cut = writing.ask(lease, rules, type, List.of(draft), task, true);
            if (cut.isPresent()) {
                return Result.refused(SectorProblems.failed(cut.get()));
            }
            Optional<Problem> unanswered = Overriding.apply(word, caller, gate, draft);
            if (unanswered.isPresent()) {
                return Result.refused(unanswered.get());
            }
        }
        return draft.isRefused()
                ? Result.refused(Problem.invalid(draft.findings()))
                : Result.done(
                        new Ready(new RecordSaver.Judged(lease.definition(), type, Vocabulary.of(type), draft), move),
                        draft.warnings());
    }

    /** The rules that could not be decided when the record was written, and must be before it goes on. */
    private List<Rule> open(Caller caller, Lease lease, RecordType type, StoredRecord older) {
        List<String> marked = store
                .read(
                        caller.scope(),
                        tx -> tx.port(MarkStore.class).of(List.of(older.id())).getOrDefault(older.id(), List.of()))
                .stream()
                .filter(mark -> !mark.isOverride())
                .map(RecordMark::rule)
                .toList();
        return lease.definition().rules(type).stream()
                .filter(rule -> marked.contains(rule.code()))
                .toList();
    }

    private Result<RecordView> keep(Tx tx, Caller caller, StoredRecord older, Ready ready) {
        RecordSaver.Judged judged = ready.judged();
        StoredRecord moved = Keeping.record(judged.type(), judged.draft(), older, Optional.of(older))
                .in(ready.move().to(), tx.now());
        AuditNote note = AuditNote.of("record.move", "record", moved.id())
                .with("sector", moved.sector())
                .with("type", moved.type())
                .with("version", String.valueOf(moved.version()))
                .with("move", ready.move().code())
                .with("from", ready.move().from())
                .with("to", ready.move().to());
        return saver.save(tx, caller, moved, Optional.of(older), judged, SharedRecords.acting(note, moved, caller));
    }
}
