package simpul.core.records.transfer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Acting;
import simpul.core.model.access.Caller;
import simpul.core.model.access.SystemTask;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportProgress;
import simpul.core.model.record.ImportStore;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.judge.Draft;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.RowKeeper;
import simpul.core.records.keep.RowKeeper.Fate;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.keep.Trial;
import simpul.core.records.keep.Vocabulary;
import simpul.core.records.keep.Writing;
import simpul.core.records.table.TableLine;

/**
 * Takes up to 500 rows of an import in, under a lease of their own and as the person who sent them may now. Records, what
 * was wrong and how far the import has come are kept in one transaction, so that nothing is done twice. Thread-safe.
 */
@Component(service = BatchTaker.class)
public final class BatchTaker {
    private final Acting acting;
    private final Sectors sectors;
    private final Gate gate;
    private final Writing writing;
    private final Store store;
    private final RowKeeper keeper;

    @Activate
    public BatchTaker(
            @Reference Acting acting,
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Writing writing,
            @Reference Store store,
            @Reference Entropy entropy) {
        this.acting = acting;
        this.sectors = sectors;
        this.gate = gate;
        this.writing = writing;
        this.store = store;
        this.keeper = new RowKeeper(store, entropy);
    }

    /**
     * How an import goes on after some rows.
     *
     * @param lines of the file that were taken; none where the record in the last of them may go on behind it
     */
    record Step(Kind kind, @Nullable Text why, int lines) {
        enum Kind {
            TAKEN,
            FINISHED,
            LATER,
            FAILED,
            LOST
        }

        static final Step FINISHED = new Step(Kind.FINISHED, null, 0);
        static final Step LOST = new Step(Kind.LOST, null, 0);

        static Step taken(int lines) {
            return new Step(Kind.TAKEN, null, lines);
        }

        static Step failed(Text why) {
            return new Step(Kind.FAILED, why, 0);
        }

        static Step later(Text why) {
            return new Step(Kind.LATER, why, 0);
        }

        boolean goesOn() {
            return kind == Kind.TAKEN;
        }
    }

    /**
     * Takes them.
     *
     * @param last whether the file has no line behind these
     * @param trial what the rows before would have kept, where the import only checks
     */
    Step take(FileImport work, String runner, int done, List<TableLine> lines, boolean last, Trial trial) {
        Optional<Caller> caller = acting.as(work.post(), work.person(), work.language());
        if (caller.isEmpty()) {
            return Step.failed(
                    Text.of(
                            "Jabatan yang mengirim berkas ini sudah ditutup atau berpindah tangan. Petugas lain dapat melanjutkannya.",
                            "The post that sent this file was closed or given to another person. Another officer can go on with it."));
        }
        Optional<Problem> refused = gate.writingRefused(caller.get(), work.sector());
        if (refused.isPresent()) {
            return Step.failed(refused.get().detail());
        }
        Optional<Lease> running = sectors.lease(work.sector());
        if (running.isEmpty()) {
            return Step.later(sectors.find(work.sector())
                    .map(SectorProblems::refused)
                    .orElseGet(Problem::notFound)
                    .detail());
        }
        try (Lease lease = running.get()) {
            return lease.definition()
                    .record(work.type())
                    .map(type -> take(new Rows(work, runner, done, last, trial), caller.get(), lease, type, lines))
                    .orElseGet(() -> Step.failed(Problem.notFound().detail()));
        }
    }

    /** Which rows of which import. */
    private record Rows(FileImport work, String runner, int done, boolean last, Trial trial) {}

    private Step take(Rows rows, Caller caller, Lease lease, RecordType type, List<TableLine> lines) {
        FileImport work = rows.work();
        Vocabulary words = Vocabulary.of(type);
        Headings headings = new Headings(
                work.table().headings(),
                words,
                work.table().columns(),
                OlderRows.of(words.shape(), work.table().schema()));
        if (!headings.findings().isEmpty()) {
            return Step.failed(said(headings.findings()));
        }
        Result<JudgedBatch> judged = new BatchJudge(
                        writing,
                        lease,
                        type,
                        headings,
                        caller,
                        gate.today(caller),
                        keys -> store.read(
                                caller.scope(), tx -> tx.port(ImportStore.class).seen(work.id(), keys)))
                .judge(lines, rows.last());
        if (!judged.isDone()) {
            return SectorProblems.isCutOff(judged.problem())
                    ? Step.later(judged.problem().detail())
                    : Step.failed(judged.problem().detail());
        }
        JudgedBatch batch = judged.value();
        if (batch.lines() == 0) {
            return Step.taken(0);
        }
        if (batch.drafts().isEmpty() || work.dryRun()) {
            List<Fate> fates = batch.drafts().isEmpty()
                    ? List.of()
                    : keeper.tried(caller, lease.definition(), type, batch.drafts(), rows.trial())
                            .value();
            return store.keep(SystemTask.JOBS, tx -> advanced(tx, rows, batch, 0, fates, draft -> List.of()))
                    ? Step.taken(batch.lines())
                    : Step.LOST;
        }
        Result<List<Fate>> kept = keeper.keep(
                caller,
                lease.definition(),
                type,
                batch.drafts(),
                0,
                (tx, from, fates, found) ->
                        advanced(tx, rows, batch, from, fates, found) ? Optional.empty() : Optional.of(lost()));
        return kept.isDone() ? Step.taken(batch.lines()) : stopped(kept.problem());
    }

    private static Step stopped(Problem problem) {
        return switch (problem.kind()) {
            case CONFLICT -> Step.LOST;
            case UNAVAILABLE, STORAGE_FULL -> Step.later(problem.detail());
            default -> Step.failed(problem.detail());
        };
    }

    private static boolean advanced(
            Tx tx, Rows rows, JudgedBatch batch, int from, List<Fate> fates, Function<Draft, List<Finding>> found) {
        ImportStore imports = tx.port(ImportStore.class);
        ImportProgress before = imports.find(rows.work().id())
                .map(FileImport::progress)
                .orElse(rows.work().progress());
        JudgedBatch.Done more = batch.done(from, fates, found, before.noted());
        return before.done() == rows.done() + batch.rowsBefore(from)
                && imports.advance(
                        rows.work().id(), rows.runner(), before, before.plus(more.more()), more.lines(), more.keys());
    }

    private static Problem lost() {
        return Problem.of(
                ProblemKind.CONFLICT, Text.of("Impor ini sudah dihentikan.", "This import has been stopped."));
    }

    private static Text said(List<Finding> findings) {
        return Text.of(
                findings.stream().map(f -> f.message().id()).collect(Collectors.joining(" ")),
                findings.stream().map(f -> f.message().en()).collect(Collectors.joining(" ")));
    }
}
