package simpul.core.modules.deploy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Result;
import simpul.core.modules.run.Generation;

/** Lets people see a version that was tried. The switch is durable before it is seen. Stateless. */
final class Switching {
    private final Workshop workshop;
    private final Settling settling;

    Switching(Workshop workshop) {
        this.workshop = workshop;
        this.settling = new Settling(workshop);
    }

    /** What has been switched; empty where the deployment is over and nobody has seen the version. */
    Optional<Switched> switched(Course course, ModuleFile file, Generation fresh) {
        if (!course.next(Phase.SWITCH, Words.PASSED)) {
            return Optional.empty();
        }
        Result<Integer> grown = workshop.floor().grow(fresh);
        if (!grown.isDone()) {
            course.over(
                    DeploymentOutcome.FAILED,
                    List.of(Words.notKept(grown.problem(), file.sector() + " " + file.version())));
            return Optional.empty();
        }
        ModuleLive before;
        ModuleLive live;
        synchronized (workshop.turn()) {
            before = workshop.row(file.sector()).orElse(null);
            if (course.state().kind() == DeploymentKind.ROLLBACK && !leadsTo(before, file)) {
                course.refuse(List.of(Words.notFormer(file.sector())));
                return Optional.empty();
            }
            ModuleLive next = live(course, file, before);
            live = next;
            boolean kept = course.next(Phase.DRAIN, Words.switched(file.version()), modules -> {
                modules.keep(file);
                modules.keep(next);
            });
            if (kept) {
                return Optional.of(seen(course, file, fresh, before));
            }
        }
        return settling.settled(
                course, live, back -> live(course, file, back), back -> seen(course, file, fresh, back.orElse(before)));
    }

    private Switched seen(Course course, ModuleFile file, Generation fresh, @Nullable ModuleLive before) {
        Probation running = workshop.probations().get(file.sector());
        if (running != null) {
            running.cut();
        }
        // Whatever runs by now is what is replaced: a probation may have gone back a moment ago.
        Generation seen = workshop.floor().live(file.sector()).orElse(null);
        while (!workshop.floor().replace(file.sector(), seen, fresh)) {
            seen = workshop.floor().live(file.sector()).orElse(null);
        }
        int inside = seen == null ? 0 : seen.inside();
        Probation probation = null;
        if (seen != null) {
            // Whoever hears of the switch may decide something else at once, which has to find this.
            probation = new Probation(fresh, workshop.floor().terms());
            workshop.probations().put(file.sector(), probation);
            if (workshop.endsWithin(Duration.ZERO)) {
                // Those that were under way when the server began to end are cut already.
                probation.cut();
            }
        }
        course.seen();
        return new Switched(file, fresh, seen, probation, before, inside);
    }

    /** A probation may have gone back by itself while this version was tried; then this one is not the former one any more. */
    private static boolean leadsTo(@Nullable ModuleLive row, ModuleFile file) {
        return row != null && row.former().equals(Optional.of(file.sha256()));
    }

    private ModuleLive live(Course course, ModuleFile file, @Nullable ModuleLive before) {
        String previous = before == null ? null : before.formerOf(file.sha256()).orElse(null);
        return new ModuleLive(
                file.sector(),
                LiveState.LIVE,
                file.sha256(),
                previous,
                workshop.ledger().now(),
                course.state().kind() != DeploymentKind.DISTRIBUTION,
                0,
                List.of());
    }
}
