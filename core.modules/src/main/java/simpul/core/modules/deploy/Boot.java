package simpul.core.modules.deploy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleState;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.modules.run.Floor;
import simpul.core.modules.run.Generation;
import simpul.core.modules.seal.Sealing;

/**
 * What a start does with modules: comes back from what was cut off, takes in what this release of Simpul brings, and starts
 * the last good set. For one thread.
 */
final class Boot {
    private final Workshop workshop;
    private final Shipped shipped;
    private final BootMark mark;
    private final Call call = Call.system(SystemTask.MODULES);

    Boot(Workshop workshop, Shipped shipped, BootMark mark) {
        this.workshop = workshop;
        this.shipped = shipped;
        this.mark = mark;
    }

    void run(boolean safeMode) {
        if (new CutOff(workshop).end()) {
            mark.explained();
        }
        if (safeMode) {
            for (ModuleLive row : rows()) {
                file(row)
                        .ifPresent(f -> workshop.floor()
                                .showIdle(f, ModuleState.IDLE, List.of(Words.safeMode(Words.subject(f)))));
            }
            return;
        }
        Reception reception = new Reception(workshop);
        shipped.jars().forEach(reception::takeIn);
        new Suspicion(workshop, mark).look().ifPresent(s -> setAside(s.row(), s.file(), s.why()));
        for (ModuleLive row : rows()) {
            start(row, reception.bundles());
        }
    }

    private List<ModuleLive> rows() {
        return workshop.ledger().ask(modules -> modules.live());
    }

    private Optional<ModuleFile> file(ModuleLive row) {
        return workshop.ledger().ask(modules -> modules.file(row.sha256()));
    }

    private void start(ModuleLive row, Set<String> shipped) {
        Optional<ModuleFile> found = file(row);
        if (found.isEmpty() || row.state() == LiveState.REMOVED) {
            return;
        }
        ModuleFile file = found.get();
        boolean brought = row.chosen() || shipped.contains(file.bundle());
        if (row.state() != LiveState.LIVE) {
            workshop.floor().showIdle(file, ModuleState.IDLE, row.diagnoses());
        } else if (brought && !aside(row, file)) {
            mark.starting(row.sector());
            List<Diagnosis> faults = started(file);
            mark.passed(row.sector());
            if (!faults.isEmpty()) {
                spoiled(row, file, faults);
            } else if (row.failedBoots() > 0) {
                keep(row.booted(0, List.of()), "boot");
            }
        }
    }

    /** Whether it took the process with it too often. */
    private boolean aside(ModuleLive row, ModuleFile file) {
        int crashes = mark.crashes(row.sector());
        if (crashes < workshop.floor().terms().boots()) {
            return false;
        }
        setAside(row, file, List.of(Words.aside(Words.subject(file), crashes)));
        mark.passed(row.sector());
        return true;
    }

    private void setAside(ModuleLive row, ModuleFile file, List<Diagnosis> why) {
        Words.log(why);
        workshop.floor().showIdle(file, ModuleState.IDLE, why);
        keep(row.in(LiveState.SET_ASIDE, workshop.ledger().now(), why), "aside");
    }

    private void spoiled(ModuleLive row, ModuleFile file, List<Diagnosis> faults) {
        int failed = row.failedBoots() + 1;
        if (failed >= workshop.floor().terms().boots()) {
            List<Diagnosis> why = new ArrayList<>(List.of(Words.aside(Words.subject(file), failed)));
            why.addAll(faults);
            setAside(row, file, why);
            return;
        }
        Words.log(faults);
        workshop.floor().showIdle(file, ModuleState.REFUSED, faults);
        keep(row.booted(failed, List.of()), "boot");
    }

    private List<Diagnosis> started(ModuleFile file) {
        if (!workshop.jars().isWhole(file.sha256())) {
            return List.of(Words.changed(Words.subject(file)));
        }
        // What a release brings is vouched for by its hash alone, which saves each start a look inside.
        boolean ours = file.signer().filter(Sealing.PLATFORM::equals).isPresent();
        List<Diagnosis> doubts = ours
                ? List.of()
                : workshop.inspector()
                        .again(workshop.jars().of(file.sha256()), file)
                        .diagnoses();
        if (!doubts.isEmpty()) {
            return doubts;
        }
        Floor.Tried tried = inTime(file);
        if (tried.generation().isEmpty()) {
            return tried.faults();
        }
        Generation fresh = tried.generation().get();
        Result<Integer> grown = workshop.floor().grow(fresh);
        if (!grown.isDone()) {
            workshop.floor().retire(fresh);
            return List.of(Words.notKept(grown.problem(), Words.subject(file)));
        }
        return workshop.floor().replace(file.sector(), null, fresh)
                ? List.of()
                : List.of(Words.busy(file.sector(), "start", Optional.empty()));
    }

    /** No module holds a start up for longer than it may take to be ready; one that comes later is led out again. */
    private Floor.Tried inTime(ModuleFile file) {
        CompletableFuture<Floor.Tried> outcome = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        outcome.complete(
                                workshop.floor().tried(file, workshop.jars().of(file.sha256()), "start"));
                    } catch (RuntimeException | LinkageError e) {
                        outcome.completeExceptionally(e);
                    }
                },
                "simpul-start " + file.sector());
        thread.setDaemon(true);
        thread.start();
        Duration most = workshop.floor().terms().ready();
        try {
            return outcome.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            outcome.thenAccept(late -> late.generation().ifPresent(workshop.floor()::retire));
            return refused(Words.late(Words.subject(file), most));
        } catch (ExecutionException e) {
            return refused(Words.platform(Words.subject(file), e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused(Words.late(Words.subject(file), most));
        }
    }

    private static Floor.Tried refused(Diagnosis why) {
        return new Floor.Tried(Optional.empty(), List.of(why));
    }

    private void keep(ModuleLive row, String action) {
        Optional<Problem> lost = workshop.ledger().note(call, row, action);
        lost.ifPresent(p -> Words.log(List.of(Words.notKept(p, row.sector()))));
    }
}
