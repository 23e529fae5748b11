package simpul.core.modules.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.modules.check.Known;
import simpul.core.modules.run.Floor;
import simpul.core.modules.run.Generation;

/**
 * Brings a version from its kept copy into use: check, plan, try, switch. Until the switch nothing that anybody uses has
 * changed; the switch is durable before it is seen. Stateless.
 */
final class Switching {
    private final Workshop workshop;
    private final Retiring retiring;

    Switching(Workshop workshop) {
        this.workshop = workshop;
        this.retiring = new Retiring(workshop);
    }

    /**
     * Goes on until the deployment is over, the probation included.
     *
     * @param look the look at the jar that suits what is asked for
     */
    void run(Course course, Path jar, Supplier<Inspected> look) {
        if (!course.next(Phase.CHECK, Words.size(workshop.jars().size(jar)))) {
            return;
        }
        Known seen = workshop.inspector().known();
        Inspected inspected = look.get();
        if (inspected.file().isEmpty()) {
            course.refuse(inspected.diagnoses());
            return;
        }
        ModuleFile file = inspected.file().get();
        course.about(
                file,
                workshop.floor().live(file.sector()).map(Generation::version).orElse(null));
        course.warned(inspected.warnings());
        if (!inspected.diagnoses().isEmpty()) {
            course.refuse(inspected.diagnoses());
        } else if (course.lock(file)) {
            try {
                Optional<Switched> switched =
                        holds(course, seen, look) ? locked(course, file, jar) : Optional.empty();
                // Others may go on from here: whatever they decide ends this probation.
                workshop.locks().give(course.id());
                switched.ifPresent(s -> retiring.run(course, s));
            } finally {
                workshop.locks().give(course.id());
            }
        }
    }

    /** Looks again where what the check saw has changed before nobody else could change it any more. */
    private boolean holds(Course course, Known seen, Supplier<Inspected> look) {
        if (workshop.inspector().known().equals(seen)) {
            return true;
        }
        Inspected again = look.get();
        course.warned(again.warnings());
        if (!again.diagnoses().isEmpty()) {
            course.refuse(again.diagnoses());
        }
        return again.diagnoses().isEmpty();
    }

    private Optional<Switched> locked(Course course, ModuleFile file, Path jar) {
        Optional<Generation> old = workshop.floor().live(file.sector());
        String before = old.map(Generation::version).orElse(null);
        course.about(file, before);
        Text plan = before == null ? Words.FIRST : Words.replaces(before);
        if (!course.next(Phase.PLAN, Words.signed(file)) || !course.next(Phase.TRY, plan)) {
            return Optional.empty();
        }
        Floor.Tried tried = workshop.floor().tried(file, jar, course.id());
        if (tried.generation().isEmpty()) {
            course.refuse(tried.faults());
            return Optional.empty();
        }
        Generation fresh = tried.generation().get();
        Optional<Switched> switched = course.next(Phase.SWITCH, Words.PASSED)
                ? switched(course, file, fresh, old.orElse(null))
                : Optional.empty();
        if (switched.isEmpty()) {
            workshop.floor().retire(fresh);
        }
        return switched;
    }

    private Optional<Switched> switched(Course course, ModuleFile file, Generation fresh, @Nullable Generation old) {
        Result<Integer> grown = workshop.floor().grow(fresh);
        if (!grown.isDone()) {
            course.over(
                    DeploymentOutcome.FAILED,
                    List.of(Words.notKept(grown.problem(), file.sector() + " " + file.version())));
            return Optional.empty();
        }
        synchronized (workshop.turn()) {
            return seen(course, file, fresh, old);
        }
    }

    private Optional<Switched> seen(Course course, ModuleFile file, Generation fresh, @Nullable Generation old) {
        ModuleLive before =
                workshop.ledger().ask(modules -> modules.live(file.sector())).orElse(null);
        if (course.state().kind() == DeploymentKind.ROLLBACK && !leadsTo(before, file)) {
            course.refuse(List.of(Words.notFormer(file.sector())));
            return Optional.empty();
        }
        ModuleLive live = live(course, file, before);
        boolean kept = course.next(Phase.DRAIN, Words.switched(file.version()), modules -> {
            modules.keep(file);
            modules.keep(live);
        });
        if (!kept) {
            return Optional.empty();
        }
        Probation running = workshop.probations().get(file.sector());
        if (running != null) {
            running.cut();
        }
        // The probation may have gone back a moment ago; then that is what is replaced.
        Generation seen = old;
        while (!workshop.floor().replace(file.sector(), seen, fresh)) {
            seen = workshop.floor().live(file.sector()).orElse(null);
        }
        int inside = seen == null ? 0 : seen.inside();
        Probation probation = null;
        if (seen != null) {
            // Whoever hears of the switch may decide something else at once, which has to find this.
            probation = new Probation(fresh, workshop.floor().terms());
            workshop.probations().put(file.sector(), probation);
        }
        course.seen();
        return Optional.of(new Switched(file, fresh, seen, probation, before, inside));
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
