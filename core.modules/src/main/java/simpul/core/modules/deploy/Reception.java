package simpul.core.modules.deploy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Version;
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
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Takes in what this release of Simpul brings, without undoing what somebody decided. For one thread. */
final class Reception {
    private static final int LOOKED_BACK = 200;

    private final Workshop workshop;
    private final Call call = Call.system(SystemTask.MODULES);
    private final Set<String> bundles = new HashSet<>();

    Reception(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Symbolic names of what it has taken in so far. */
    Set<String> bundles() {
        return Set.copyOf(bundles);
    }

    /** Takes what this release brings, unless it is here already or somebody has decided otherwise. */
    void takeIn(Shipped.Jar jar) {
        Optional<ModuleFile> known = workshop.ledger().ask(modules -> modules.file(jar.sha256()));
        if (known.isPresent() && workshop.jars().has(jar.sha256())) {
            bundles.add(known.get().bundle());
            offer(known.get());
            return;
        }
        String name = String.valueOf(jar.file().getFileName());
        try {
            String sha256 = workshop.jars().take(jar.file());
            Inspected inspected = workshop.inspector().described(workshop.jars().of(sha256));
            List<Diagnosis> faults = new ArrayList<>(inspected.diagnoses());
            if (!sha256.equals(jar.sha256())) {
                faults.add(Words.changed(name));
            }
            if (!faults.isEmpty() || inspected.file().isEmpty()) {
                Words.log(faults);
                inspected.file().ifPresent(f -> workshop.floor().showIdle(f, ModuleState.REFUSED, faults));
                return;
            }
            bundles.add(inspected.file().get().bundle());
            offer(inspected.file().get());
        } catch (IOException e) {
            Words.log(List.of(Words.unreadable(name, String.valueOf(e))));
        }
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
                Words.log(List.of(Words.notKept(kept.problem(), Words.subject(file))));
            }
        }
    }

    /** Another build of the same version counts as newer: it is what this release brings. */
    private boolean wanted(ModuleLive row, ModuleFile file) {
        if (row.chosen() || row.sha256().equals(file.sha256()) || row.state() != LiveState.LIVE || isGivenUp(file)) {
            return false;
        }
        Version now = file(row).map(f -> Version.parseVersion(f.version())).orElse(Version.emptyVersion);
        return Version.parseVersion(file.version()).compareTo(now) >= 0;
    }

    /** Whether it was taken in before, and a start went back from it. */
    private boolean isGivenUp(ModuleFile file) {
        List<Deployment> done =
                workshop.ledger().ask(modules -> modules.deployments(file.sector(), LOOKED_BACK)).stream()
                        .filter(d -> d.outcome() == DeploymentOutcome.DONE)
                        .toList();
        List<Deployment> since = done.stream()
                .takeWhile(d ->
                        d.kind() != DeploymentKind.DISTRIBUTION || !d.sha256().equals(file.sha256()))
                .toList();
        return since.size() < done.size()
                && since.stream()
                        .anyMatch(d -> d.kind() == DeploymentKind.RETURN && d.source() == DeploymentSource.START);
    }

    private Optional<ModuleFile> file(ModuleLive row) {
        return workshop.ledger().ask(modules -> modules.file(row.sha256()));
    }
}
