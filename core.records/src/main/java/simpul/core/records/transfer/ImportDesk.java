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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
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
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;
import simpul.core.records.flow.Bases;
import simpul.core.records.judge.Draft;
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
        this.keeper = new RowKeeper(store, entropy);
    }

    @Override
    public Result<ImportReport> run(Call call, String sector, String type, ImportRequest request) {
        Optional<Problem> refused = gate.writingRefused(call.caller(), sector);
        if (refused.isPresent()) {
            return Result.refused(refused.get());
        }
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return Result.refused(
                    sectors.find(sector).map(SectorProblems::refused).orElseGet(Problem::notFound));
        }
        try (Lease lease = running.get()) {
            return lease.definition()
                    .record(type)
                    .map(t -> run(call, lease, t, request))
                    .orElseGet(() -> Result.refused(Problem.notFound()));
        }
    }

    private Result<ImportReport> run(Call call, Lease lease, RecordType type, ImportRequest request) {
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
        Before before = new Before(new RowKeys(type), new HashSet<>(), new Trial());
        LocalDate today = gate.today(call.caller());
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<RecordLines> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            Optional<Problem> stopped =
                    batch(call.caller(), lease, type, batch, today, request.dryRun(), before, headings, tally);
            if (stopped.isPresent()) {
                return Result.refused(stopped.get());
            }
        }
        return finished(call, lease.definition().id(), type, tally.report(request.dryRun()));
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

    /** What batches before this one took in, by their keys, or would have. */
    private record Before(RowKeys keys, Set<Long> taken, Trial trial) {
        boolean has(Draft draft) {
            return keys.of(draft).filter(taken::contains).isPresent();
        }

        void add(Draft draft, RowKeeper.Fate fate) {
            if (fate != RowKeeper.Fate.REFUSED) {
                keys.of(draft).ifPresent(taken::add);
            }
        }
    }

    private Optional<Problem> batch(
            Caller caller,
            Lease lease,
            RecordType type,
            List<RecordLines> rows,
            LocalDate today,
            boolean dryRun,
            Before before,
            Headings headings,
            Tally tally) {
        Writing.Task task = new Writing.Task(
                caller, caller.region().orElseThrow(), today, InputStyle.PEOPLE, null, Bases.fresh(type));
        List<Map<String, Object>> inputs = rows.stream().map(headings::input).toList();
        Result<List<Draft>> judged = writing.judge(lease, type, inputs, task, headings.taken());
        if (!judged.isDone()) {
            return Optional.of(judged.problem());
        }
        List<RecordLines> soundRows = new ArrayList<>();
        List<Draft> sound = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Draft draft = judged.value().get(i);
            if (draft.isRefused()) {
                tally.refused(rows.get(i), draft.findings());
            } else if (before.has(draft)) {
                tally.refused(rows.get(i), List.of(RowKeeper.twice(before.keys().field())));
            } else {
                soundRows.add(rows.get(i));
                sound.add(draft);
            }
        }
        if (sound.isEmpty()) {
            return Optional.empty();
        }
        Result<List<RowKeeper.Fate>> kept = dryRun
                ? keeper.tried(caller, lease.definition(), type, sound, before.trial())
                : keeper.keep(caller, lease.definition(), type, sound);
        if (!kept.isDone()) {
            return Optional.of(kept.problem());
        }
        for (int i = 0; i < sound.size(); i++) {
            count(tally, soundRows.get(i), sound.get(i), kept.value().get(i));
            before.add(sound.get(i), kept.value().get(i));
        }
        return Optional.empty();
    }

    private static void count(Tally tally, RecordLines row, Draft draft, RowKeeper.Fate fate) {
        switch (fate) {
            case CREATED -> tally.created();
            case CHANGED -> tally.changed();
            case UNCHANGED -> tally.unchanged();
            case REFUSED -> tally.refused(row, draft.findings());
        }
        if (fate != RowKeeper.Fate.REFUSED) {
            tally.note(row, draft.warnings());
        }
    }

    /** The rows are kept by now; what remains is to keep the answer under the request's key. */
    private Result<ImportReport> finished(Call call, String sector, RecordType type, ImportReport report) {
        if (report.dryRun() && call.once() == null) {
            return Result.done(report);
        }
        return store.write(call, tx -> {
            tx.audit(AuditNote.of("record.import.done", "sector", sector)
                    .in(call.caller().region().orElseThrow())
                    .with("type", type.code())
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
