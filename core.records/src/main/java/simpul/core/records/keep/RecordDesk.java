package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.MarkStore;
import simpul.core.model.record.RecordDue;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.Where;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.records.due.DueRows;
import simpul.core.records.input.Base;
import simpul.core.records.judge.Draft;
import simpul.core.records.keep.RecordSaver.Judged;
import simpul.core.records.law.Candidate;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Readings;

/** Reads and writes records for one caller at a time. Thread-safe. */
@Component(service = {Records.class, RecordPreparing.class})
public final class RecordDesk implements Records, RecordPreparing {
    private final Sectors sectors;
    private final Gate gate;
    private final Writing writing;
    private final Vocabularies vocabularies;
    private final Existing existing;
    private final RecordSaver saver;
    private final Store store;
    private final Regions regions;
    private final Entropy entropy;
    private final @Nullable String word;

    @Activate
    public RecordDesk(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Writing writing,
            @Reference Vocabularies vocabularies,
            @Reference Store store,
            @Reference Regions regions,
            @Reference Entropy entropy) {
        this.sectors = sectors;
        this.gate = gate;
        this.writing = writing;
        this.vocabularies = vocabularies;
        this.existing = new Existing(gate, vocabularies, store);
        this.saver = new RecordSaver(regions, gate);
        this.store = store;
        this.regions = regions;
        this.entropy = entropy;
        this.word = null;
    }

    private RecordDesk(RecordDesk desk, String word) {
        this.sectors = desk.sectors;
        this.gate = desk.gate;
        this.writing = desk.writing;
        this.vocabularies = desk.vocabularies;
        this.existing = desk.existing;
        this.saver = desk.saver;
        this.store = desk.store;
        this.regions = desk.regions;
        this.entropy = desk.entropy;
        this.word = word;
    }

    @Override
    public Records overriding(String reason) {
        return answering(reason);
    }

    @Override
    public RecordDesk answering(String reason) {
        return new RecordDesk(this, reason);
    }

    @Override
    public Result<Page<RecordView>> list(
            Caller caller, String sector, String type, RecordSearch search, Cursor cursor) {
        boolean personal = gate.seesPersonal(caller, sector);
        return reading(caller, sector, type)
                .then(words -> Conditions.of(search, words.shape(), personal)
                        .map(where -> store.read(
                                caller.scope(),
                                tx -> page(
                                        tx, caller, sector, type, words, where, search.ownOnly(), personal, cursor))));
    }

    private Page<RecordView> page(
            Tx tx,
            Caller caller,
            String sector,
            String type,
            Vocabulary words,
            List<Where> where,
            boolean ownOnly,
            boolean personal,
            Cursor cursor) {
        Page<StoredRecord> page = ownOnly
                ? tx.port(RecordStore.class).page(sector, Readings.of(words.shape()), where, cursor)
                : SharedRecords.page(tx, words.shape(), sector, where, cursor);
        Map<String, Ways> ways = SharedRecords.ways(tx, words.shape(), page.items(), caller, gate.today(caller));
        Titles titles = new Titles(tx, regions).of(page.items());
        Map<String, List<RecordMark>> marks = tx.port(MarkStore.class)
                .of(page.items().stream().map(StoredRecord::id).toList());
        Map<String, List<RecordDue>> dues = DueRows.of(tx, words.shape(), page.items(), regions);
        return page.map(r -> RecordViews.of(
                r,
                words,
                regions,
                titles,
                caller,
                personal,
                ways.getOrDefault(r.id(), Ways.NONE),
                marks.getOrDefault(r.id(), List.of()),
                dues.getOrDefault(r.id(), List.of())));
    }

    @Override
    public Result<RecordView> find(Caller caller, String sector, String type, String id) {
        boolean personal = gate.seesPersonal(caller, sector);
        return reading(caller, sector, type)
                .then(words -> store.read(
                        caller.scope(),
                        tx -> SharedRecords.find(tx, words.shape(), sector, type, id)
                                .map(r -> Result.done(saver.view(tx, caller, r, words, personal)))
                                .orElseGet(() -> Result.refused(Problem.notFound()))));
    }

    private Result<Vocabulary> reading(Caller caller, String sector, String type) {
        Optional<Problem> refused = gate.readingRefused(caller);
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        return vocabularies.find(sector, type).map(Result::done).orElseGet(() -> Result.refused(Problem.notFound()));
    }

    @Override
    public Result<RecordView> create(
            Call call, String sector, String type, Map<String, ? extends @Nullable Object> input, InputStyle style) {
        return creating(call.caller(), sector, type, input, style).then(ready -> store.write(call, ready::keep));
    }

    @Override
    public Result<Prepared> creating(
            Caller caller,
            String sector,
            String type,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        return judged(caller, sector, type, input, style, null, null).map(judged -> tx -> {
            StoredRecord identity = identity(caller, sector, judged.type(), tx, entropy.id());
            StoredRecord fresh = Keeping.record(judged.type(), judged.draft(), identity, Optional.empty());
            return saver.save(tx, caller, fresh, Optional.empty(), judged, note("record.create", fresh, judged));
        });
    }

    @Override
    public Result<RecordView> change(
            Call call,
            String sector,
            String type,
            String id,
            int version,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        return change(call, sector, type, id, version, null, input, style);
    }

    @Override
    public Result<RecordView> fill(
            Call call,
            String sector,
            String type,
            String id,
            int version,
            Set<String> only,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        return change(call, sector, type, id, version, only, input, style);
    }

    private Result<RecordView> change(
            Call call,
            String sector,
            String type,
            String id,
            int version,
            @Nullable Set<String> only,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        return changing(call.caller(), sector, type, id, version, only, input, style)
                .then(ready -> store.write(call, ready::keep));
    }

    @Override
    public Result<Prepared> changing(
            Caller caller,
            String sector,
            String type,
            String id,
            int version,
            @Nullable Set<String> only,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style) {
        Result<Existing.Found> older = existing.find(caller, sector, type, id, version);
        return older.then(o -> judged(caller, sector, type, input, style, o, only))
                .map(judged -> tx -> {
                    StoredRecord record = older.value().record();
                    StoredRecord next =
                            Keeping.record(judged.type(), judged.draft(), record.at(tx.now()), Optional.of(record));
                    return saver.save(
                            tx,
                            caller,
                            next,
                            Optional.of(record),
                            judged,
                            SharedRecords.note("record.change", next, judged, older.value(), caller));
                });
    }

    @Override
    public Result<RecordView> delete(Call call, String sector, String type, String id, int version) {
        Caller caller = call.caller();
        return existing.find(caller, sector, type, id, version).then(found -> {
            StoredRecord old = found.record();
            Optional<Problem> refused = gate.writingRefused(caller, sector);
            if (refused.isPresent()) {
                return Result.refused(refused.get());
            }
            Optional<Definition> definition = definition(sector);
            if (definition.isEmpty()) {
                return notRunning(sector);
            }
            return reading(caller, sector, type).then(words -> {
                Optional<Problem> closed = Opened.deletionRefused(words.shape(), found, caller);
                if (closed.isPresent()) {
                    return Result.refused(closed.get());
                }
                return store.write(call, tx -> {
                    List<Finding> broken = new ArrayList<>(broken(tx, definition.get(), old, words));
                    broken.addAll(Referring.to(tx, definition.get(), old));
                    if (!broken.isEmpty()) {
                        return Result.refused(Keeping.conflict(broken));
                    }
                    if (!tx.port(RecordStore.class).delete(old)) {
                        return Result.refused(Problem.stale());
                    }
                    tx.audit(AuditNote.of("record.delete", "record", id)
                            .in(old.region())
                            .with("sector", sector)
                            .with("type", type));
                    return Result.done(saver.view(tx, caller, old, words, true));
                });
            });
        });
    }

    /** Constraints that a record holds up for others, and that would break without it. */
    private static List<Finding> broken(Tx tx, Definition sector, StoredRecord old, Vocabulary words) {
        Candidate gone = new Candidate(old.id(), Map.of(), null, Bodies.read(old, words.shape()), old.state());
        return sector
                .record(old.type())
                .map(type -> Standing.of(tx, sector, type, old.region())
                        .look(List.of(gone))
                        .judge(gone))
                .orElse(List.of())
                .stream()
                .filter(Finding::blocks)
                .toList();
    }

    private Optional<Definition> definition(String sector) {
        Optional<Lease> running = sectors.known(sector);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        try (Lease lease = running.get()) {
            return Optional.of(lease.definition());
        }
    }

    private <T> Result<T> notRunning(String sector) {
        return Result.refused(sectors.find(sector).map(SectorProblems::refused).orElseGet(Problem::notFound));
    }

    private Result<Judged> judged(
            Caller caller,
            String sector,
            String type,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style,
            Existing.@Nullable Found older,
            @Nullable Set<String> only) {
        return Anew.whenCutOff(() -> leased(caller, sector, type, input, style, older, only));
    }

    private Result<Judged> leased(
            Caller caller,
            String sector,
            String typeCode,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style,
            Existing.@Nullable Found older,
            @Nullable Set<String> only) {
        Optional<Problem> refused = gate.writingRefused(caller, sector);
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        Optional<Lease> running = sectors.known(sector);
        if (running.isEmpty()) {
            return notRunning(sector);
        }
        try (Lease lease = running.get()) {
            Optional<RecordType> type = lease.definition().record(typeCode);
            if (type.isEmpty()) {
                return Result.refused(Problem.notFound());
            }
            Result<Base> base = Opened.base(type.get(), older, only, caller);
            if (!base.isDone()) {
                return Result.refused(base.problem());
            }
            String region = older == null
                    ? caller.region().orElseThrow()
                    : older.record().region();
            String replaces = older == null ? null : older.record().id();
            Writing.Task task = new Writing.Task(caller, region, gate.today(caller), style, replaces, base.value());
            return writing.judge(lease, type.get(), List.of(input), task).then(drafts -> {
                Draft draft = drafts.get(0);
                Optional<Problem> unanswered = Overriding.apply(word, caller, gate, draft);
                if (unanswered.isPresent()) {
                    return Result.refused(unanswered.get());
                }
                return draft.isRefused()
                        ? Result.refused(Problem.invalid(draft.findings()))
                        : Result.done(
                                new Judged(lease.definition(), type.get(), Vocabulary.of(type.get()), draft),
                                draft.warnings());
            });
        }
    }

    private static AuditNote note(String action, StoredRecord record, Judged judged) {
        return Keeping.note(action, record, judged.type(), judged.draft().values());
    }

    private StoredRecord identity(Caller caller, String sector, RecordType type, Tx tx, String id) {
        String state = type.workflow().map(flow -> flow.start().code()).orElse(null);
        return new StoredRecord(
                id,
                sector,
                type.code(),
                caller.region().orElseThrow(),
                1,
                1,
                "{}",
                LocalDate.EPOCH,
                null,
                state,
                state == null ? null : tx.now(),
                tx.now(),
                tx.now());
    }
}
