package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.Projected;
import simpul.core.model.record.Projection;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.due.DueRows;
import simpul.core.records.judge.Draft;
import simpul.core.records.law.Candidate;
import simpul.core.records.law.Laws;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Claimed;
import simpul.core.records.values.Columns;
import simpul.core.records.values.Shapes;

/** Keeps many judged drafts in one transaction with one audit entry, recognising by key what is there. Thread-safe. */
public final class RowKeeper {
    private static final Finding LOST = Finding.blocking(
            "ROW_LOST",
            "",
            Text.of(
                    "Baris ini tidak dapat disimpan karena ada yang lebih dulu memakai nilainya. Kirim lagi baris ini saja.",
                    "This row could not be kept because somebody else has taken one of its values first. Send this row again."));

    private static final Finding OVERTAKEN = Finding.blocking(
            "ROW_LOST",
            "",
            Text.of(
                    "Catatan ini baru saja diubah orang lain. Kirim lagi baris ini saja.",
                    "Somebody else has just changed this record. Send this row again."));

    private final Store store;
    private final Entropy entropy;

    public RowKeeper(Store store, Entropy entropy) {
        this.store = store;
        this.entropy = entropy;
    }

    /** What became of a draft, or would. */
    public enum Fate {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** What is written in the same transaction as a run of drafts. */
    @FunctionalInterface
    public interface Beside {
        Beside NOTHING = (tx, from, fates, found) -> Optional.empty();

        /**
         * Writes it; may be called more than once for the same drafts, each time in a new transaction.
         *
         * @param from index of the first of the drafts
         * @param found what this transaction has to say about a draft beside what was known of it
         * @return why nothing is to be kept after all
         */
        Optional<Problem> write(Tx tx, int from, List<Fate> fates, Function<Draft, List<Finding>> found);
    }

    /** Keeps those that can be kept; findings are added to those that cannot. Fates stand in the order of the drafts. */
    public Result<List<Fate>> keep(Caller caller, Definition sector, RecordType type, List<Draft> drafts) {
        return keep(caller, sector, type, drafts, 0, Beside.NOTHING);
    }

    /** The same without keeping anything but in mind. */
    public Result<List<Fate>> tried(
            Caller caller, Definition sector, RecordType type, List<Draft> drafts, Trial trial) {
        return Result.done(store.read(
                        caller.scope(),
                        tx -> new Batch(
                                        tx,
                                        caller,
                                        sector,
                                        type,
                                        trial.laws(
                                                tx,
                                                sector,
                                                type,
                                                caller.region().orElseThrow()),
                                        trial.here())
                                .settle(drafts, false))
                .told());
    }

    /**
     * The same, for good and together with something else.
     *
     * @param first index of the first draft, for what is written beside
     */
    public Result<List<Fate>> keep(
            Caller caller, Definition sector, RecordType type, List<Draft> drafts, int first, Beside beside) {
        Result<Batch> kept = store.write(Call.of(caller), tx -> {
            Laws laws = Standing.of(tx, sector, type, caller.region().orElseThrow());
            Batch batch = new Batch(tx, caller, sector, type, laws, new HashSet<>()).settle(drafts, true);
            if (batch.raced) {
                return Result.refused(Problem.stale());
            }
            tx.audit(batch.note());
            return beside.write(tx, first, batch.fates, batch::found)
                    .map(Result::<Batch>refused)
                    .orElseGet(() -> Result.done(batch));
        });
        boolean raced = !kept.isDone() && kept.problem().kind() == ProblemKind.STALE;
        if (!raced) {
            return kept.map(Batch::told);
        }
        return drafts.size() > 1
                ? halved(caller, sector, type, drafts, first, beside)
                : lost(caller, sector, type, drafts, first, beside);
    }

    /** A row that the database refuses though nothing that was looked up speaks against it; the others are kept without it. */
    private Result<List<Fate>> lost(
            Caller caller, Definition sector, RecordType type, List<Draft> drafts, int first, Beside beside) {
        Result<Batch> told = store.write(Call.of(caller), tx -> {
            Laws laws = Standing.of(tx, sector, type, caller.region().orElseThrow());
            Batch batch = new Batch(tx, caller, sector, type, laws, new HashSet<>()).lose(drafts);
            tx.audit(batch.note());
            return beside.write(tx, first, batch.fates, batch::found)
                    .map(Result::<Batch>refused)
                    .orElseGet(() -> Result.done(batch));
        });
        return told.map(Batch::told);
    }

    /** Another writer came in between: smaller transactions find out with which row. */
    private Result<List<Fate>> halved(
            Caller caller, Definition sector, RecordType type, List<Draft> drafts, int from, Beside beside) {
        int half = drafts.size() / 2;
        return keep(caller, sector, type, drafts.subList(0, half), from, beside)
                .then(first -> keep(caller, sector, type, drafts.subList(half, drafts.size()), from + half, beside)
                        .map(second -> {
                            List<Fate> both = new ArrayList<>(first);
                            both.addAll(second);
                            return both;
                        }));
    }

    /** One batch inside one transaction. */
    private final class Batch {
        private final Tx tx;
        private final Caller caller;
        private final String sector;
        private final RecordType type;
        private final String region;
        private final RecordStore records;
        private final Laws laws;
        private final Map<Draft, List<Finding>> found = new IdentityHashMap<>();
        private final BatchClaims claims;
        private final List<Fate> fates = new ArrayList<>();
        private final Map<StoredRecord, Draft> settled = new LinkedHashMap<>();
        private final Map<StoredRecord, List<Projection.Claim>> before = new HashMap<>();
        private boolean raced;

        Batch(Tx tx, Caller caller, Definition sector, RecordType type, Laws laws, Set<String> here) {
            this.tx = tx;
            this.caller = caller;
            this.sector = sector.id();
            this.type = type;
            this.region = caller.region().orElseThrow();
            this.records = tx.port(RecordStore.class);
            this.laws = laws;
            this.claims = new BatchClaims(type, here);
        }

        Batch settle(List<Draft> drafts, boolean write) {
            claims.look(tx, sector, region, drafts);
            laws.look(drafts.stream().map(d -> candidate(d, claims.byKey(d))).toList());
            drafts.forEach(d -> fates.add(fate(d)));
            if (write) {
                write();
            }
            return this;
        }

        Batch lose(List<Draft> drafts) {
            for (Draft draft : drafts) {
                fates.add(Fate.REFUSED);
                found.put(draft, List.of(LOST));
            }
            return this;
        }

        private Candidate candidate(Draft draft, Optional<StoredRecord> older) {
            String state = state(older);
            return new Candidate(
                    older.map(StoredRecord::id).orElse(null),
                    draft.values(),
                    state,
                    older.map(o -> Bodies.read(o, Shapes.of(type))).orElse(Map.of()),
                    state);
        }

        /** Where a line's record stands: an import moves none. */
        private @Nullable String state(Optional<StoredRecord> older) {
            return older.map(StoredRecord::state)
                    .orElseGet(() -> type.workflow().map(f -> f.start().code()).orElse(null));
        }

        /** Tells the drafts what was found, once it is certain that this was the last look. */
        List<Fate> told() {
            found.forEach((draft, findings) -> findings.forEach(draft::add));
            return fates;
        }

        List<Finding> found(Draft draft) {
            return found.getOrDefault(draft, List.of());
        }

        /** A row that is refused takes no value from a later one. */
        private Fate fate(Draft draft) {
            Optional<StoredRecord> older = claims.byKey(draft);
            Fate fate = settle(draft, older);
            if (fate != Fate.REFUSED) {
                claims.take(draft, state(older));
            }
            return fate;
        }

        private Fate settle(Draft draft, Optional<StoredRecord> older) {
            Candidate candidate = candidate(draft, older);
            List<Finding> conflicts = claims.conflicts(candidate);
            older.ifPresent(o -> conflicts.addAll(KeptRows.lost(type, o, draft)));
            older.ifPresent(o -> conflicts.addAll(KeptFiles.lost(type, o, draft)));
            if (!conflicts.isEmpty()) {
                found.put(draft, conflicts);
                return Fate.REFUSED;
            }
            StoredRecord identity = new StoredRecord(
                    older.map(StoredRecord::id).orElseGet(entropy::id),
                    sector,
                    type.code(),
                    region,
                    type.schema(),
                    1,
                    "{}",
                    java.time.LocalDate.EPOCH,
                    null,
                    type.workflow().map(f -> f.start().code()).orElse(null),
                    type.workflow().map(f -> tx.now()).orElse(null),
                    tx.now(),
                    tx.now());
            StoredRecord next = Keeping.record(type, draft, identity, older);
            if (older.filter(o -> same(o, next) || KeptFiles.isAsBefore(type, o, draft))
                    .isPresent()) {
                return Fate.UNCHANGED;
            }
            List<Finding> closed = new ArrayList<>(
                    older.map(o -> LineStanding.refused(type, o, draft, caller)).orElse(List.of()));
            older.filter(draft::isOvertakenBy).ifPresent(o -> closed.add(OVERTAKEN));
            if (!closed.isEmpty()) {
                found.put(draft, closed);
                return Fate.REFUSED;
            }
            List<Finding> said = laws.judge(candidate);
            found.put(draft, said);
            if (said.stream().anyMatch(Finding::blocks)) {
                return Fate.REFUSED;
            }
            laws.keep(candidate);
            settled.put(next, draft);
            before.put(next, Claimed.all(type, candidate.before(), candidate.former()));
            return older.isPresent() ? Fate.CHANGED : Fate.CREATED;
        }

        /** All at once; what an earlier row keeps the later ones have met before, in the laws and among the claims. */
        private void write() {
            List<Projected> rows = new ArrayList<>();
            settled.forEach((record, draft) -> rows.add(new Projected(
                    record,
                    Columns.project(type, draft.values(), record.state())
                            .after(before.getOrDefault(record, List.of())))));
            raced = !records.saveAll(rows);
            if (!raced) {
                SharedRecords.keep(tx, type, List.copyOf(settled.keySet()));
                Map<StoredRecord, List<DueStore.Due>> dues = new LinkedHashMap<>();
                settled.forEach((record, draft) -> dues.put(record, draft.dues(record)));
                DueRows.keep(tx, type, dues);
                Marks.keep(tx, caller, settled);
            }
        }

        private boolean same(StoredRecord older, StoredRecord next) {
            return Bodies.read(older, Shapes.of(type)).equals(Bodies.read(next, Shapes.of(type)));
        }

        AuditNote note() {
            return AuditNote.of("record.import", "sector", sector)
                    .in(caller.region().orElseThrow())
                    .with("type", type.code())
                    .with("created", String.valueOf(count(Fate.CREATED)))
                    .with("changed", String.valueOf(count(Fate.CHANGED)));
        }

        private long count(Fate fate) {
            return fates.stream().filter(fate::equals).count();
        }
    }

    /** A value that an earlier row of the same file has claimed. */
    public static Finding twice(String field) {
        return Finding.blocking(
                "ROW_TWICE",
                field,
                Text.of(
                        "Nilai ini sudah ada pada baris sebelumnya dalam berkas yang sama. Betulkan nilainya atau hapus salah satu"
                                + " baris.",
                        "This value already appears in an earlier row of the same file. Correct it or remove one of the"
                                + " rows."));
    }
}
