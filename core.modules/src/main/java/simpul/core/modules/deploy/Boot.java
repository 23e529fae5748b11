package simpul.core.modules.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleState;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.store.Call;
import simpul.core.model.store.StoreUnavailable;

/**
 * What a start does with modules: comes back from what was cut off, takes in what this release of Simpul brings, and starts
 * the last good set. For one thread.
 */
final class Boot {
    private final Workshop workshop;
    private final Shipped shipped;
    private final BootMark mark;
    private final Reception reception;
    private final Call call = Call.system(SystemTask.MODULES);

    Boot(Workshop workshop, Shipped shipped, BootMark mark) {
        this.workshop = workshop;
        this.shipped = shipped;
        this.mark = mark;
        this.reception = new Reception(workshop);
    }

    void run(boolean safeMode) {
        workshop.jars().clear();
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
        shipped.jars().forEach(reception::takeIn);
        try {
            new Suspicion(workshop, mark).look().ifPresent(s -> setAside(s.row(), s.file(), s.why()));
            for (ModuleLive row : rows()) {
                start(row);
            }
        } catch (StoreUnavailable e) {
            // This start ends early too, and no module is to blame for it.
            mark.explained();
            throw e;
        }
    }

    private List<ModuleLive> rows() {
        return workshop.ledger().ask(modules -> modules.live());
    }

    private Optional<ModuleFile> file(ModuleLive row) {
        return workshop.ledger().ask(modules -> modules.file(row.sha256()));
    }

    private void start(ModuleLive row) {
        Optional<ModuleFile> found = file(row);
        if (found.isEmpty() || row.state() == LiveState.REMOVED) {
            return;
        }
        ModuleFile file = found.get();
        boolean brought = row.chosen() || reception.bundles().contains(file.bundle());
        if (row.state() != LiveState.LIVE) {
            workshop.floor().showIdle(file, ModuleState.IDLE, row.diagnoses());
        } else if (brought
                && mark.crashes(row.sector()) >= workshop.floor().terms().boots()) {
            // It took the process with it too often.
            int crashes = mark.crashes(row.sector());
            mark.passed(row.sector());
            instead(setAside(row, file, List.of(Words.aside(Words.subject(file), crashes))));
        } else if (brought) {
            mark.starting(row.sector());
            Started started = new Starting(workshop, file).run();
            mark.passed(row.sector());
            if (started.blamed()) {
                spoiled(row, file, started.faults());
            } else if (!started.faults().isEmpty()) {
                refused(file, started.faults());
            } else if (row.failedBoots() > 0) {
                keep(row.booted(0, List.of()), "boot");
            }
        }
    }

    /** Starts what ran before one that was set aside. */
    private void instead(ModuleLive now) {
        if (now.state() == LiveState.LIVE) {
            start(now);
        }
    }

    /** What the sector goes on with: the version that ran before, or none. */
    private ModuleLive setAside(ModuleLive row, ModuleFile file, List<Diagnosis> why) {
        Words.log(why);
        return new Fallback(workshop).instead(row, file, why).orElseGet(() -> {
            workshop.floor().showIdle(file, ModuleState.IDLE, why);
            ModuleLive aside = row.in(LiveState.SET_ASIDE, workshop.ledger().now(), why);
            keep(aside, "aside");
            return aside;
        });
    }

    private void spoiled(ModuleLive row, ModuleFile file, List<Diagnosis> faults) {
        int failed = row.failedBoots() + 1;
        if (failed >= workshop.floor().terms().boots()) {
            List<Diagnosis> why = new ArrayList<>(List.of(Words.aside(Words.subject(file), failed)));
            why.addAll(faults);
            instead(setAside(row, file, why));
            return;
        }
        refused(file, faults);
        keep(row.booted(failed, List.of()), "boot");
    }

    private void refused(ModuleFile file, List<Diagnosis> faults) {
        Words.log(faults);
        workshop.floor().showIdle(file, ModuleState.REFUSED, faults);
    }

    private void keep(ModuleLive row, String action) {
        Optional<Problem> lost = workshop.ledger().note(call, row, action);
        lost.ifPresent(p -> Words.log(List.of(Words.notKept(p, row.sector()))));
    }
}
