package simpul.core.modules.deploy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/**
 * What a start takes in the place of a version that it sets aside: the one that ran until that was brought in, where its copy is
 * kept and whole. For one thread.
 */
final class Fallback {
    /** What brings a file into the place of another. */
    private static final Set<DeploymentKind> BRINGING =
            Set.of(DeploymentKind.INSTALL, DeploymentKind.ROLLBACK, DeploymentKind.DISTRIBUTION, DeploymentKind.RETURN);

    private final Workshop workshop;
    private final Call call = Call.system(SystemTask.MODULES);

    Fallback(Workshop workshop) {
        this.workshop = workshop;
    }

    /** What the sector goes on with, kept with a line of the ledger that says why; empty where nothing is there to go back to. */
    Optional<ModuleLive> instead(ModuleLive row, ModuleFile file, List<Diagnosis> why) {
        Past past = Past.of(workshop, row.sector());
        return former(row, past).flatMap(former -> {
            Instant now = workshop.ledger().now();
            // From there no way leads back to the one that is set aside.
            ModuleLive next = new ModuleLive(
                    row.sector(),
                    LiveState.LIVE,
                    former.sha256(),
                    null,
                    now,
                    past.chosen(former.sha256(), row),
                    0,
                    List.of());
            Result<Deployment> kept = workshop.ledger()
                    .keep(call, returned(file, former, why, now), "return", modules -> modules.keep(next));
            if (!kept.isDone()) {
                Words.log(List.of(Words.notKept(kept.problem(), Words.subject(former))));
            }
            return kept.isDone() ? Optional.of(next) : Optional.empty();
        });
    }

    private Optional<ModuleFile> former(ModuleLive row, Past past) {
        return Optional.ofNullable(row.previous())
                .filter(sha256 -> ranUntil(row, past))
                .flatMap(sha256 -> workshop.ledger().ask(modules -> modules.file(sha256)))
                .filter(former -> workshop.jars().isWhole(former.sha256()));
    }

    /** Not where somebody had stopped or removed the former one before this one came. */
    private static boolean ranUntil(ModuleLive row, Past past) {
        return past.about(row.sha256())
                .filter(d -> BRINGING.contains(d.kind()))
                .findFirst()
                .filter(d -> d.previous() == null)
                .isEmpty();
    }

    private Deployment returned(ModuleFile from, ModuleFile to, List<Diagnosis> why, Instant now) {
        List<Diagnosis> told = new ArrayList<>();
        why.forEach(d -> told.add(Words.instead(d, to.version())));
        return Deployment.begun(
                        "return-" + from.sha256().substring(0, 20) + "-" + now.toEpochMilli(),
                        DeploymentKind.RETURN,
                        DeploymentSource.START,
                        from.sector(),
                        call.caller().office(),
                        now)
                .about(to, from.version())
                .begin(Phase.SWITCH, now)
                .end(now, PhaseOutcome.DONE, null)
                .over(now, DeploymentOutcome.DONE, told);
    }
}
