package simpul.core.records.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.file.Files;
import simpul.core.model.file.StoredFile;
import simpul.core.model.file.StoredFiles;
import simpul.core.model.id.Entropy;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.FileImports;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.ImportStore;
import simpul.core.model.record.ImportTarget;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.Vocabularies;
import simpul.core.records.keep.Vocabulary;

/** Receives files to take in, says how far they have come, starts and stops them. Thread-safe. */
@Component
public final class FileImportDesk implements FileImports {
    private final Gate gate;
    private final Vocabularies vocabularies;
    private final ImportReception reception;
    private final Files files;
    private final Store store;
    private final Entropy entropy;

    @Activate
    public FileImportDesk(
            @Reference Gate gate,
            @Reference Vocabularies vocabularies,
            @Reference ImportReception reception,
            @Reference Files files,
            @Reference Store store,
            @Reference Entropy entropy) {
        this.gate = gate;
        this.vocabularies = vocabularies;
        this.reception = reception;
        this.files = files;
        this.store = store;
        this.entropy = entropy;
    }

    @Override
    public Result<FileImport> receive(
            Call call, String sector, String type, Path upload, String name, @Nullable ImportOrder order) {
        Caller caller = call.caller();
        String sheet = order == null ? null : order.sheet();
        return writing(caller, sector, type)
                .then(words -> files.keep(
                        call.scope(),
                        caller.region().orElseThrow(),
                        upload,
                        name,
                        stored -> reception
                                .look(caller, sector, type, stored, words, sheet, order)
                                .then(seen -> store.write(
                                        call,
                                        tx -> add(
                                                tx,
                                                fresh(tx, caller, sector, type, stored, name, seen, order),
                                                order)))));
    }

    private FileImport fresh(
            Tx tx,
            Caller caller,
            String sector,
            String type,
            StoredFile file,
            String name,
            ImportReception.Received seen,
            @Nullable ImportOrder order) {
        return new FileImport(
                entropy.id(),
                sector,
                type,
                caller.region().orElseThrow(),
                caller.post(),
                caller.person(),
                caller.language(),
                file,
                name,
                seen.table(),
                order != null && order.dryRun(),
                order == null ? ImportState.PREPARED : ImportState.WAITING,
                seen.progress(),
                null,
                tx.now(),
                tx.now(),
                null);
    }

    private static Result<FileImport> add(Tx tx, FileImport fresh, @Nullable ImportOrder order) {
        tx.port(StoredFiles.class).lend(fresh.region(), fresh.file());
        tx.port(ImportStore.class).add(fresh);
        if (order != null) {
            remember(tx, fresh);
        }
        tx.audit(
                note("record.import.receive", fresh).with("sha256", fresh.file().sha256()));
        return Result.done(fresh);
    }

    private static void remember(Tx tx, FileImport work) {
        new KnownColumns(tx.port(ImportStore.class), work.region(), work.sector(), work.type())
                .keep(work.table().headings(), work.table().columns());
    }

    @Override
    public Result<FileImport> find(Caller caller, String sector, String type, String id) {
        Optional<Problem> refused = gate.carrierRefused(caller, sector);
        return refused.isPresent()
                ? Result.refused(refused.get())
                : store.read(caller.scope(), tx -> found(tx, sector, type, id));
    }

    private static Result<FileImport> found(Tx tx, String sector, String type, String id) {
        return tx.port(ImportStore.class)
                .find(id)
                .filter(work -> work.sector().equals(sector) && work.type().equals(type))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Problem.notFound()));
    }

    @Override
    public Result<Page<FileImport>> list(Caller caller, String sector, String type, Cursor cursor) {
        Optional<Problem> refused = gate.carrierRefused(caller, sector);
        return refused.isPresent()
                ? Result.refused(refused.get())
                : known(sector, type)
                        .map(words -> store.read(
                                caller.scope(), tx -> tx.port(ImportStore.class).list(sector, type, cursor)));
    }

    @Override
    public Result<List<ImportTarget>> targets(Caller caller, String sector, String type) {
        return writing(caller, sector, type).map(ColumnGuess::targets);
    }

    @Override
    public Result<FileImport> turn(Call call, String sector, String type, String id, String sheet) {
        Caller caller = call.caller();
        return writing(caller, sector, type)
                .then(words -> find(caller, sector, type, id).then(work -> {
                    if (work.forgotten() != null) {
                        return Result.refused(forgotten());
                    }
                    if (!mayBegin(work)) {
                        return Result.refused(movedOn());
                    }
                    return reception
                            .look(caller, sector, type, work.file(), words, sheet, null)
                            .then(seen -> changed(
                                    call,
                                    "record.import.sheet",
                                    work,
                                    work.as(seen.table(), true, ImportState.PREPARED, seen.progress()),
                                    tx -> tx.port(ImportStore.class).forgetLines(id)));
                }));
    }

    @Override
    public Result<FileImport> start(Call call, String sector, String type, String id, ImportOrder order) {
        Caller caller = call.caller();
        return writing(caller, sector, type)
                .then(words -> find(caller, sector, type, id).then(work -> {
                    if (work.forgotten() != null) {
                        return Result.refused(forgotten());
                    }
                    if (work.isHalfDone() && !furthers(order, work)) {
                        return Result.refused(movedOn());
                    }
                    if (work.isHalfDone()) {
                        FileImport further = work.as(work.table(), false, ImportState.WAITING, work.progress())
                                .by(caller.post(), caller.person(), caller.language());
                        return changed(call, "record.import.resume", work, further, tx -> {});
                    }
                    return mayBegin(work) ? begun(call, work, words, order) : Result.refused(movedOn());
                }));
    }

    private Result<FileImport> begun(Call call, FileImport work, Vocabulary words, ImportOrder order) {
        Caller caller = call.caller();
        boolean turns =
                order.sheet() != null && !order.sheet().equals(work.table().sheet());
        List<String> chosen = order.columns();
        Result<ImportReception.Received> seen = turns
                ? reception.look(caller, work.sector(), work.type(), work.file(), words, order.sheet(), order)
                : ImportReception.checked(
                                work.table().headings(),
                                words,
                                chosen == null ? work.table().columns() : chosen)
                        .map(columns -> new ImportReception.Received(
                                work.table().taking(columns, words.shape().schema()),
                                simpul.core.model.record.ImportProgress.of(
                                        work.progress().total())));
        return seen.then(s -> {
            FileImport next = work.as(s.table(), order.dryRun(), ImportState.WAITING, s.progress())
                    .by(caller.post(), caller.person(), caller.language());
            return changed(call, "record.import.start", work, next, tx -> {
                tx.port(ImportStore.class).forgetLines(work.id());
                remember(tx, next);
            });
        });
    }

    /** Whether an order asks for the rest of what was begun, and for nothing else. */
    private static boolean furthers(ImportOrder order, FileImport work) {
        List<String> columns = order.columns();
        String sheet = order.sheet();
        return !order.dryRun()
                && (columns == null || columns.equals(work.table().columns()))
                && (sheet == null || sheet.equals(work.table().sheet()));
    }

    /** Whether it is or can be begun from the first row: nothing of it has been kept yet. */
    private static boolean mayBegin(FileImport work) {
        return work.state() == ImportState.PREPARED
                || work.state().isEnded() && (work.dryRun() || work.progress().done() == 0);
    }

    @Override
    public Result<FileImport> cancel(Call call, String sector, String type, String id) {
        return find(call.caller(), sector, type, id)
                .then(work -> work.state().isEnded()
                        ? Result.refused(movedOn())
                        : store.write(call, tx -> {
                            // Between reading and here the runner may have gone on by some rows.
                            FileImport now = found(tx, sector, type, id).value();
                            return put(
                                    tx,
                                    "record.import.cancel",
                                    now,
                                    now.as(now.table(), now.dryRun(), ImportState.CANCELLED, now.progress()));
                        }));
    }

    private Result<FileImport> changed(
            Call call, String action, FileImport read, FileImport next, java.util.function.Consumer<Tx> beside) {
        return store.write(call, tx -> {
            beside.accept(tx);
            return put(tx, action, read, next);
        });
    }

    private static Result<FileImport> put(Tx tx, String action, FileImport read, FileImport next) {
        if (read.state().isEnded() && next.state() == ImportState.CANCELLED
                || !tx.port(ImportStore.class).replace(next, read)) {
            return Result.refused(movedOn());
        }
        tx.audit(note(action, next).with("dryRun", String.valueOf(next.dryRun())));
        return Result.done(next);
    }

    @Override
    public Result<Page<ImportLine>> lines(Caller caller, String sector, String type, String id, Cursor cursor) {
        return find(caller, sector, type, id)
                .map(work -> store.read(
                        caller.scope(), tx -> tx.port(ImportStore.class).lines(id, false, cursor)));
    }

    @Override
    public Result<Exports.Export> badRows(Caller caller, String sector, String type, String id, Exports.Format format) {
        Function<@Nullable String, Page<ImportLine>> pages = after -> store.read(
                caller.scope(), tx -> tx.port(ImportStore.class).lines(id, true, new Cursor(Cursor.MOST, after)));
        return find(caller, sector, type, id).map(work -> new BadRows(work, caller.language(), format, pages));
    }

    private static Problem forgotten() {
        return Problem.of(
                ProblemKind.CONFLICT,
                Text.of(
                        "Berkas impor ini sudah dihapus. Kirim berkasnya lagi.",
                        "The file of this import has been taken away. Send it again."));
    }

    private static Problem movedOn() {
        return Problem.of(
                ProblemKind.CONFLICT,
                Text.of(
                        "Impor ini sudah lebih jauh daripada yang Anda lihat. Muat ulang halamannya, lalu putuskan lagi.",
                        "This import has moved on since you looked. Reload its page, then decide again."));
    }

    private Result<Vocabulary> writing(Caller caller, String sector, String type) {
        Optional<Problem> refused = gate.writingRefused(caller, sector);
        return refused.isPresent() ? Result.refused(refused.get()) : known(sector, type);
    }

    private Result<Vocabulary> known(String sector, String type) {
        return vocabularies.find(sector, type).map(Result::done).orElseGet(() -> Result.refused(Problem.notFound()));
    }

    private static AuditNote note(String action, FileImport work) {
        return AuditNote.of(action, "import", work.id())
                .in(work.region())
                .with("sector", work.sector())
                .with("type", work.type())
                .with("rows", String.valueOf(work.progress().total()));
    }
}
