package simpul.core.modules.deploy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.result.Diagnosis;

/**
 * Whose fault it may be that processes end soon after all modules were started, too often in a row: of the module that was
 * deployed last, if that was after the last good start. Where nothing was deployed since, the modules are what they were
 * when all went well. For one thread.
 */
final class Suspicion {
    /** What somebody asked for; what a release brings changes all at once. */
    private static final Set<DeploymentKind> DEPLOYED =
            EnumSet.of(DeploymentKind.INSTALL, DeploymentKind.ROLLBACK, DeploymentKind.START);

    private final Workshop workshop;
    private final BootMark mark;

    Suspicion(Workshop workshop, BootMark mark) {
        this.workshop = workshop;
        this.mark = mark;
    }

    /** A module that is to be set aside, and why. */
    record Suspect(ModuleLive row, ModuleFile file, List<Diagnosis> why) {}

    /** Counts the start that begins, and looks for a module to blame when too many before it have ended early. */
    Optional<Suspect> look() {
        int early = mark.begun();
        if (early < workshop.floor().terms().boots()) {
            return Optional.empty();
        }
        mark.settled();
        Instant good = mark.lastGood();
        return Past.of(workshop, "").done().stream()
                .filter(d -> DEPLOYED.contains(d.kind()))
                .filter(d -> d.ended() != null && d.ended().isAfter(good))
                .flatMap(d -> suspect(d, early).stream())
                .findFirst();
    }

    /** Nobody, where that version does not run any more. */
    private Optional<Suspect> suspect(Deployment last, int early) {
        Optional<ModuleLive> row = workshop.ledger()
                .ask(modules -> modules.live(last.sector()))
                .filter(r -> r.state() == LiveState.LIVE && r.sha256().equals(last.sha256()));
        Optional<ModuleFile> file = workshop.ledger().ask(modules -> modules.file(last.sha256()));
        return row.flatMap(r -> file.map(f -> new Suspect(r, f, List.of(Words.suspected(Words.subject(f), early)))));
    }
}
