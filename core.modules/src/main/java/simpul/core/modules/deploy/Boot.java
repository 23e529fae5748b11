package simpul.core.modules.deploy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
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
    private static final Logger LOG = LoggerFactory.getLogger(Boot.class);

    private final Workshop workshop;
    private final Shipped shipped;
    private final BootMark mark;
    private final Call call = Call.system(SystemTask.MODULES);
    private final Set<String> shippedBundles = new HashSet<>();

    Boot(Workshop workshop, Shipped shipped, BootMark mark) {
        this.workshop = workshop;
        this.shipped = shipped;
        this.mark = mark;
    }

    void run(boolean safeMode) {
        comeBack();
        if (safeMode) {
            for (ModuleLive row : rows()) {
                file(row)
                        .ifPresent(f ->
                                workshop.floor().showIdle(f, ModuleState.IDLE, List.of(Words.safeMode(subject(f)))));
            }
            return;
        }
        List<Shipped.Jar> brought = shipped.jars();
        for (Shipped.Jar jar : brought) {
            takeIn(jar);
        }
        for (ModuleLive row : rows()) {
            start(row);
        }
    }

    private List<ModuleLive> rows() {
        return workshop.ledger().ask(modules -> modules.live());
    }

    private Optional<ModuleFile> file(ModuleLive row) {
        return workshop.ledger().ask(modules -> modules.file(row.sha256()));
    }

    private static String subject(ModuleFile file) {
        return file.bundle() + " " + file.version();
    }

    /** A deployment that the end of the process cut off is over; what was on probation then is not the last good one. */
    private void comeBack() {
        for (Deployment cut : workshop.ledger().ask(modules -> modules.running())) {
            Diagnosis why = Words.interrupted(cut);
            Instant now = workshop.ledger().now();
            Deployment over = cut.phases().isEmpty()
                    ? cut.over(now, DeploymentOutcome.INTERRUPTED, List.of(why))
                    : cut.end(now, PhaseOutcome.FAILED, null).over(now, DeploymentOutcome.INTERRUPTED, List.of(why));
            Optional<ModuleLive> row = onProbation(cut);
            workshop.ledger()
                    .keep(
                            call,
                            over,
                            "interrupted",
                            modules -> row.map(r -> former(r, now, why)).ifPresent(modules::keep));
        }
    }

    private Optional<ModuleLive> onProbation(Deployment cut) {
        boolean switched = cut.last().filter(p -> p.phase() == Phase.DRAIN).isPresent();
        return switched && cut.kind() != DeploymentKind.STOP && cut.kind() != DeploymentKind.REMOVE
                ? workshop.ledger()
                        .ask(modules -> modules.live(cut.sector()))
                        .filter(row -> row.sha256().equals(cut.sha256()) && row.state() == LiveState.LIVE)
                : Optional.empty();
    }

    private static ModuleLive former(ModuleLive row, Instant now, Diagnosis why) {
        String previous = row.previous();
        return previous == null
                ? row.in(LiveState.SET_ASIDE, now, List.of(why))
                : new ModuleLive(row.sector(), LiveState.LIVE, previous, null, now, row.chosen(), 0, List.of());
    }

    /** Takes what this release brings, unless it is here already or somebody has decided otherwise. */
    private void takeIn(Shipped.Jar jar) {
        Optional<ModuleFile> known = workshop.ledger().ask(modules -> modules.file(jar.sha256()));
        if (known.isPresent() && workshop.jars().has(jar.sha256())) {
            shippedBundles.add(known.get().bundle());
            offer(known.get());
            return;
        }
        String name = String.valueOf(jar.file().getFileName());
        try {
            String sha256 = workshop.jars().take(jar.file());
            Inspected inspected = workshop.inspector().inspect(workshop.jars().of(sha256), true);
            List<Diagnosis> faults = new ArrayList<>(inspected.diagnoses());
            if (!sha256.equals(jar.sha256())) {
                faults.add(Words.changed(name));
            }
            if (!faults.isEmpty() || inspected.file().isEmpty()) {
                tell(faults);
                inspected.file().ifPresent(f -> workshop.floor().showIdle(f, ModuleState.REFUSED, faults));
                return;
            }
            shippedBundles.add(inspected.file().get().bundle());
            offer(vouched(inspected.file().get()));
        } catch (IOException e) {
            tell(List.of(Words.unreadable(name, String.valueOf(e))));
        }
    }

    private static ModuleFile vouched(ModuleFile f) {
        return new ModuleFile(
                f.sha256(),
                f.size(),
                f.bundle(),
                f.version(),
                f.sector(),
                f.title(),
                f.icon(),
                f.records(),
                Optional.of(Sealing.PLATFORM),
                f.changes());
    }

    private void offer(ModuleFile file) {
        Optional<ModuleLive> row = workshop.ledger().ask(modules -> modules.live(file.sector()));
        if (row.isEmpty() || wanted(row.get(), file)) {
            String before = row.flatMap(this::file).map(ModuleFile::version).orElse(null);
            Instant now = workshop.ledger().now();
            ModuleLive live = new ModuleLive(
                    file.sector(),
                    LiveState.LIVE,
                    file.sha256(),
                    row.map(ModuleLive::sha256).orElse(null),
                    now,
                    false,
                    0,
                    List.of());
            Deployment taken = Deployment.begun(
                            // The same release draws the same line in every world.
                            "start-" + file.sha256().substring(0, 20) + "-" + now.toEpochMilli(),
                            DeploymentKind.DISTRIBUTION,
                            DeploymentSource.START,
                            file.sector(),
                            call.caller().office(),
                            now)
                    .about(file, before)
                    .begin(Phase.SWITCH, now)
                    .end(now, PhaseOutcome.DONE, null)
                    .over(now, DeploymentOutcome.DONE, List.of());
            Result<Deployment> kept = workshop.ledger().keep(call, taken, "distribution", modules -> {
                modules.keep(file);
                modules.keep(live);
            });
            if (!kept.isDone()) {
                tell(List.of(Words.notKept(kept.problem(), subject(file))));
            }
        }
    }

    /** Another build of the same version counts as newer: it is what this release brings. */
    private boolean wanted(ModuleLive row, ModuleFile file) {
        if (row.chosen() || row.sha256().equals(file.sha256()) || row.state() != LiveState.LIVE) {
            return false;
        }
        Version now = file(row).map(f -> Version.parseVersion(f.version())).orElse(Version.emptyVersion);
        return Version.parseVersion(file.version()).compareTo(now) >= 0;
    }

    private void start(ModuleLive row) {
        Optional<ModuleFile> found = file(row);
        if (found.isEmpty() || row.state() == LiveState.REMOVED) {
            return;
        }
        ModuleFile file = found.get();
        boolean brought = row.chosen() || shippedBundles.contains(file.bundle());
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
        setAside(row, file, crashes, List.of());
        mark.passed(row.sector());
        return true;
    }

    private void setAside(ModuleLive row, ModuleFile file, int boots, List<Diagnosis> more) {
        List<Diagnosis> why = new ArrayList<>(List.of(Words.aside(subject(file), boots)));
        why.addAll(more);
        tell(why);
        workshop.floor().showIdle(file, ModuleState.IDLE, why);
        keep(row.in(LiveState.SET_ASIDE, workshop.ledger().now(), why), "aside");
    }

    private void spoiled(ModuleLive row, ModuleFile file, List<Diagnosis> faults) {
        int failed = row.failedBoots() + 1;
        if (failed >= workshop.floor().terms().boots()) {
            setAside(row, file, failed, faults);
            return;
        }
        tell(faults);
        workshop.floor().showIdle(file, ModuleState.REFUSED, faults);
        keep(row.booted(failed, List.of()), "boot");
    }

    private List<Diagnosis> started(ModuleFile file) {
        if (!workshop.jars().isWhole(file.sha256())) {
            return List.of(Words.changed(subject(file)));
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
        Floor.Tried tried = workshop.floor().tried(file, workshop.jars().of(file.sha256()), "start");
        if (tried.generation().isEmpty()) {
            return tried.faults();
        }
        Generation fresh = tried.generation().get();
        Result<Integer> grown = workshop.floor().grow(fresh);
        if (!grown.isDone()) {
            workshop.floor().retire(fresh);
            return List.of(Words.notKept(grown.problem(), subject(file)));
        }
        return workshop.floor().replace(file.sector(), null, fresh)
                ? List.of()
                : List.of(Words.busy(file.sector(), "start"));
    }

    private void keep(ModuleLive row, String action) {
        Optional<Problem> lost = workshop.ledger().note(call, row, action);
        lost.ifPresent(p -> tell(List.of(Words.notKept(p, row.sector()))));
    }

    private static void tell(List<Diagnosis> faults) {
        faults.forEach(f -> LOG.warn(
                "{} {}: {} ({})", f.code(), f.subject(), f.what().en(), f.why().en()));
    }
}
