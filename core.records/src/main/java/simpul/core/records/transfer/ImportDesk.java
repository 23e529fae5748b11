package simpul.core.records.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.ImportPiece;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.Imports;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Call;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;
import simpul.core.records.flow.Bases;
import simpul.core.records.keep.Anew;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.RowKeeper;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.keep.Trial;
import simpul.core.records.keep.Vocabulary;
import simpul.core.records.keep.Writing;
import simpul.core.records.table.CsvLines;
import simpul.core.records.table.TableLine;
import simpul.core.records.table.Unreadable;

/** Takes tables in, 500 rows a transaction, through the writing path of every other input. Thread-safe. */
@Component
public final class ImportDesk implements Imports {
    static final int BATCH = 500;
    static final Text TOO_MANY_ROWS = Text.of(
            "Paling banyak 100.000 baris sekali impor. Bagi berkasnya.",
            "At most 100,000 rows at a time. Split the file.");

    private final Sectors sectors;
    private final Gate gate;
    private final Writing writing;
    private final RowKeeper keeper;
    private final Store store;
    private final Entropy entropy;

    @Activate
    public ImportDesk(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Writing writing,
            @Reference Store store,
            @Reference Entropy entropy) {
        this.sectors = sectors;
        this.gate = gate;
        this.writing = writing;
        this.store = store;
        this.entropy = entropy;
        this.keeper = new RowKeeper(store, entropy);
    }

    @Override
    public Result<ImportReport> run(Call call, String sector, String type, ImportRequest request) {
        Optional<Problem> refused = gate.writingRefused(call.caller(), sector);
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        Pieces pieces = new Pieces(store, call, entropy);
        // What was kept of it by then is found again, and goes on behind that.
        Result<ImportReport> report = Anew.whenCutOff(() -> leased(call, sector, type, request, pieces));
        Result<ImportReport> done = report.then(r -> finished(call, sector, type, r));
        boolean elsewhere = report.isDone() && !done.isDone() && done.problem().kind() == ProblemKind.CONFLICT;
        return done.isDone() || elsewhere || request.dryRun() ? done : Result.refused(pieces.told(done.problem()));
    }

    private Result<ImportReport> leased(Call call, String sector, String type, ImportRequest request, Pieces pieces) {
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return Result.refused(
                    sectors.find(sector).map(SectorProblems::refused).orElseGet(Problem::notFound));
        }
        try (Lease lease = running.get()) {
            return lease.definition()
                    .record(type)
                    .map(t -> run(call.caller(), lease, t, request, pieces))
                    .orElseGet(() -> Result.refused(Problem.notFound()));
        }
    }

    private Result<ImportReport> run(
            Caller caller, Lease lease, RecordType type, ImportRequest request, Pieces pieces) {
        List<TableLine> lines;
        try {
            lines = lines(request.text());
        } catch (Unreadable e) {
            return Result.refused(Pasted.at(e.problem()));
        }
        if (lines.isEmpty() || lines.get(0).number() > 1 || lines.size() - 1 > MOST_ROWS) {
            return Result.refused(noTable(lines.size() - 1));
        }
        Headings headings = new Headings(lines.get(0).words(), Vocabulary.of(type));
        if (!headings.findings().isEmpty()) {
            return Result.refused(Problem.invalid(headings.findings()));
        }
        Tally tally = new Tally(headings);
        List<RecordLines> rows = records(lines, headings, type, tally);
        Run run = new Run(caller, lease, type, headings, gate.today(caller), new RowKeys(type), new HashSet<>());
        int behind = lines.get(lines.size() - 1).number() + 1;
        Optional<Problem> stopped =
                request.dryRun() ? tried(run, rows, behind, tally) : kept(run, rows, behind, tally, pieces);
        return stopped.map(Result::<ImportReport>refused).orElseGet(() -> Result.done(tally.report(request.dryRun())));
    }

    /** What the batches of a run have in common; keys are those of records above. */
    private record Run(
            Caller caller,
            Lease lease,
            RecordType type,
            Headings headings,
            LocalDate today,
            RowKeys keys,
            Set<Long> taken) {}

    private Optional<Problem> tried(Run run, List<RecordLines> rows, int behind, Tally tally) {
        Trial trial = new Trial();
        for (int from = 0; from < rows.size(); from += BATCH) {
            Result<PastedBatch> judged = judged(run, rows, from, Pieces.FIRST, behind);
            if (!judged.isDone()) {
                return Optional.of(judged.problem());
            }
            PastedBatch batch = judged.value();
            List<RowKeeper.Fate> fates = batch.sound().isEmpty()
                    ? List.of()
                    : keeper.tried(run.caller(), run.lease().definition(), run.type(), batch.sound(), trial)
                            .value();
            add(run, tally, batch.piece(0, fates, draft -> List.of()));
        }
        return Optional.empty();
    }

    /** What is told is taken from the pieces alone, whether this run has kept them or another one with its key. */
    private Optional<Problem> kept(Run run, List<RecordLines> rows, int behind, Tally tally, Pieces pieces) {
        int line = Pieces.FIRST;
        int from = 0;
        @Nullable Problem last = null;
        while (true) {
            while (from < rows.size() && rows.get(from).first().number() < line) {
                from++;
            }
            if (from == rows.size()) {
                return Optional.empty();
            }
            Result<Optional<ImportPiece>> piece = pieces.find(line);
            if (!piece.isDone()) {
                return Optional.of(piece.problem());
            }
            if (piece.value().isPresent()) {
                add(run, tally, piece.value().get());
                line = piece.value().get().next();
                last = null;
                continue;
            }
            if (last != null) {
                return Optional.of(last);
            }
            Result<PastedBatch> judged = judged(run, rows, from, line, behind);
            last = judged.isDone() ? keep(run, judged.value(), pieces).orElse(Problem.stale()) : judged.problem();
        }
    }

    private static void add(Run run, Tally tally, ImportPiece piece) {
        tally.add(piece);
        run.taken().addAll(piece.keys());
    }

    private Result<PastedBatch> judged(Run run, List<RecordLines> rows, int from, int line, int behind) {
        int end = Math.min(rows.size(), from + BATCH);
        List<RecordLines> batch = rows.subList(from, end);
        Writing.Task task = new Writing.Task(
                run.caller(),
                run.caller().region().orElseThrow(),
                run.today(),
                InputStyle.PEOPLE,
                null,
                Bases.fresh(run.type()));
        List<Map<String, Object>> inputs =
                batch.stream().map(run.headings()::input).toList();
        int next = end < rows.size() ? rows.get(end).first().number() : behind;
        return writing.judge(
                        run.lease(), run.type(), inputs, task, run.headings().taken())
                .map(drafts -> new PastedBatch(run.headings(), run.keys(), batch, drafts, run.taken(), line, next));
    }

    private Optional<Problem> keep(Run run, PastedBatch batch, Pieces pieces) {
        RowKeeper.Beside beside =
                (tx, from, fates, found) -> pieces.keep(tx, batch.line(from), batch.piece(from, fates, found));
        if (!batch.sound().isEmpty()) {
            Result<List<RowKeeper.Fate>> kept =
                    keeper.keep(run.caller(), run.lease().definition(), run.type(), batch.sound(), 0, beside);
            return kept.isDone() ? Optional.empty() : Optional.of(kept.problem());
        }
        try {
            return store.keep(SystemTask.JOBS, tx -> beside.write(tx, 0, List.of(), draft -> List.of()));
        } catch (StorageFull e) {
            return Optional.of(StorageFull.problem());
        }
    }

    private static List<TableLine> lines(String text) throws Unreadable {
        List<TableLine> lines = new ArrayList<>();
        try (CsvLines csv = new CsvLines(new StringReader(text))) {
            for (TableLine line = csv.next(); line != null; line = csv.next()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot fail to be read", e);
        }
        return lines;
    }

    private static List<RecordLines> records(List<TableLine> lines, Headings headings, RecordType type, Tally tally) {
        List<RecordLines> readable = new ArrayList<>();
        for (RecordLines record : new LineGroups(headings, type).of(lines.subList(1, lines.size()))) {
            tally.rows(record.size());
            if (record.unread().isEmpty()) {
                readable.add(record);
            } else {
                tally.refuse(record, record.unread());
            }
        }
        return readable;
    }

    /** The rows are kept by now; what remains is to keep the answer under the request's key. */
    private Result<ImportReport> finished(Call call, String sector, String type, ImportReport report) {
        if (report.dryRun() && call.once() == null) {
            return Result.done(report);
        }
        return store.write(call, tx -> {
            tx.audit(AuditNote.of("record.import.done", "sector", sector)
                    .in(call.caller().region().orElseThrow())
                    .with("type", type)
                    .with("rows", String.valueOf(report.rows()))
                    .with("refused", String.valueOf(report.refused()))
                    .with("dryRun", String.valueOf(report.dryRun())));
            return Result.done(report);
        });
    }

    private static Problem noTable(int rows) {
        return rows > MOST_ROWS
                ? Problem.of(ProblemKind.TOO_LARGE, TOO_MANY_ROWS)
                : Problem.invalid(List.of(Finding.blocking(
                        "TABLE_EMPTY",
                        "text",
                        Text.of(
                                "Tidak ada tabel. Baris pertama berisi judul kolom, baris berikutnya data.",
                                "There is no table. The first line holds the headings, the next ones data."))));
    }
}
