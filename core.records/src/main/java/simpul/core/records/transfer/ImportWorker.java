package simpul.core.records.transfer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Visit;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.ImportStore;
import simpul.core.model.store.Store;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.model.text.Text;
import simpul.core.records.table.Unreadable;

/** Carries imports out, one at a time for each thread that asks it to. Thread-safe. */
@Component(service = ImportWorker.class)
public final class ImportWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    /** Longer than any 500 rows take; after that the server that worked on them is taken for stopped. */
    private static final Duration STILL = Duration.ofMinutes(2);

    private static final Text STUMBLED = Text.of(
            "Platform tiga kali gagal pada baris berikutnya; yang sudah selesai tetap. Minta administrator mencari sebabnya di catatan"
                    + " server (IMPORT_STUMBLED), lalu lanjutkan.",
            "The platform failed three times at the next rows; what was done before stays. Ask the administrator to look for the cause"
                    + " in the server's log (IMPORT_STUMBLED), then go on.");

    private final Stumbles stumbles = new Stumbles();
    private final Store store;
    private final Clock clock;
    private final ImportFiles files;
    private final BatchTaker taker;

    @Activate
    public ImportWorker(
            @Reference Store store, @Reference Clock clock, @Reference ImportFiles files, @Reference BatchTaker taker) {
        this.store = store;
        this.clock = clock;
        this.files = files;
        this.taker = taker;
    }

    /** Takes over what runners of a process that has ended held, by the beginning of their names. */
    public void adopt(String runners) {
        store.keep(SystemTask.JOBS, tx -> {
            tx.port(ImportStore.class).adopt(runners);
            return runners;
        });
    }

    /**
     * Works on the next import until it ends; false when none was there or nothing can be done for it now.
     *
     * @param runner unique among all that work at the same time
     * @param stopping whether to leave the rest to whoever comes next
     */
    public boolean work(String runner, BooleanSupplier stopping) {
        Instant still = clock.instant().minus(STILL);
        if (!store.read(
                Scope.system(SystemTask.JOBS), tx -> tx.port(ImportStore.class).waits(still))) {
            return false;
        }
        Optional<FileImport> next =
                store.keep(SystemTask.JOBS, tx -> tx.port(ImportStore.class).take(runner, still));
        return next.isPresent() && guarded(next.get(), runner, stopping);
    }

    /**
     * A database that does not answer is waited for. Anything else that is thrown is a bug of the platform: the import stands still
     * for a while, is taken again, and ends in words when that has not helped.
     */
    private boolean guarded(FileImport work, String runner, BooleanSupplier stopping) {
        try {
            boolean worked = Visit.during(() -> carryOut(fromItsBeginning(work, runner), runner, stopping));
            stumbles.forget(work.id());
            return worked;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("IMPORT_STUMBLED: import {} of {} {}", work.id(), work.sector(), work.type(), e);
            if (stumbles.isOneTooMany(work.id(), work.progress().done())) {
                settle(work, runner, BatchTaker.Step.failed(STUMBLED));
                stumbles.forget(work.id());
            }
            return false;
        }
    }

    /** What rows would have used of a limit is known to nobody else than who tried them all. */
    private FileImport fromItsBeginning(FileImport work, String runner) {
        return work.dryRun() && work.progress().done() > 0
                ? store.keep(SystemTask.JOBS, tx -> tx.port(ImportStore.class).restart(work, runner))
                : work;
    }

    private boolean carryOut(FileImport work, String runner, BooleanSupplier stopping) {
        LOG.info(
                "Import {} of {} {}: begins behind row {}",
                work.id(),
                work.sector(),
                work.type(),
                work.progress().done());
        BatchTaker.Step step;
        try (ImportRun run = ImportRun.open(work, files, taker, runner)) {
            do {
                step = run.next();
            } while (step.goesOn() && !stopping.getAsBoolean());
        } catch (Unreadable e) {
            step = BatchTaker.Step.failed(e.problem().detail());
        } catch (IOException e) {
            LOG.warn("IMPORT_FILE_UNREADABLE: the file of import {} cannot be read", work.id(), e);
            step = BatchTaker.Step.failed(Text.of(
                    "Berkas impor tidak dapat dibaca dari disk server. Kirim lagi, atau hubungi administrator.",
                    "The file of the import cannot be read from the server's disk. Send it again, or contact the"
                            + " administrator."));
        }
        settle(work, runner, step);
        return step.kind() != BatchTaker.Step.Kind.LATER;
    }

    private void settle(FileImport work, String runner, BatchTaker.Step step) {
        store.keep(SystemTask.JOBS, tx -> {
            ImportStore imports = tx.port(ImportStore.class);
            switch (step.kind()) {
                case FINISHED -> imports.end(work.id(), runner, ImportState.DONE, null);
                case FAILED -> imports.end(work.id(), runner, ImportState.FAILED, step.why());
                case TAKEN, LATER -> imports.release(work.id(), runner, step.why());
                case LOST -> {
                    // It was cancelled, or another has it.
                }
            }
            return step;
        });
        LOG.info("Import {}: {}", work.id(), step.kind());
    }
}
