package simpul.core.modules.deploy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.modules.run.Generation;

/** Takes in what is to be done with a sector, one at a time, and does each on a thread of its own. Thread-safe. */
final class Acceptance {
    private final Workshop workshop;
    private final Entropy entropy;
    private final Map<Thread, Course> working = new ConcurrentHashMap<>();

    Acceptance(Workshop workshop, Entropy entropy) {
        this.workshop = workshop;
        this.entropy = entropy;
    }

    /** Takes the sector, where it is known, before anything is promised. */
    Result<Deployment> accept(
            Call call, DeploymentKind kind, DeploymentSource source, String sector, Consumer<Course> work) {
        String id = entropy.id();
        Optional<String> first =
                sector.isEmpty() ? Optional.empty() : workshop.locks().take(sector, id);
        if (first.isPresent()) {
            return busy(sector, first.get());
        }
        boolean goes = false;
        try {
            Deployment begun = begun(id, call, kind, source, sector);
            Result<Deployment> accepted = workshop.ledger().keep(call, begun, "accept");
            goes = accepted.isDone();
            if (goes) {
                go(new Course(workshop, call, begun), work);
            }
            return accepted;
        } finally {
            if (!goes) {
                workshop.locks().give(id);
            }
        }
    }

    /** Keeps that something was asked for which is not done yet, for this reason. */
    Result<Deployment> refuse(Call call, DeploymentKind kind, DeploymentSource source, String sector, Diagnosis why) {
        Instant now = workshop.ledger().now();
        Deployment refused = begun(entropy.id(), call, kind, source, sector)
                .end(now, PhaseOutcome.FAILED, null)
                .over(now, DeploymentOutcome.REFUSED, List.of(why));
        return workshop.ledger().keep(call, refused, "end");
    }

    /** One that is under way. */
    Optional<Course> course(String deployment) {
        return working.values().stream().filter(c -> c.id().equals(deployment)).findFirst();
    }

    private Deployment begun(String id, Call call, DeploymentKind kind, DeploymentSource source, String sector) {
        Instant now = workshop.ledger().now();
        Deployment begun = Deployment.begun(
                        id, kind, source, sector, call.caller().office(), now)
                .begin(Phase.NOTICE, now);
        Optional<ModuleLive> row = workshop.ledger().ask(modules -> modules.live(sector));
        return row.flatMap(r -> workshop.ledger().ask(modules -> modules.file(r.sha256())))
                .map(file -> begun.about(
                        file,
                        workshop.floor()
                                .live(file.sector())
                                .map(Generation::version)
                                .orElse(null)))
                .orElse(begun);
    }

    private Result<Deployment> busy(String sector, String first) {
        if (Starting.isStart(first)) {
            Diagnosis why = Words.preparing(sector);
            return Result.refused(new Problem(
                    ProblemKind.CONFLICT,
                    why.what(),
                    List.of(Finding.blocking(why.code(), sector, Words.sentences(why.why(), why.remedy())))));
        }
        Optional<Deployment> known = workshop.ledger().ask(modules -> modules.deployment(first));
        return Result.refused(new Problem(
                ProblemKind.CONFLICT,
                Words.busyNow(),
                List.of(Finding.blocking(Words.BUSY, sector, Words.firstOne(first, known)))));
    }

    private void go(Course course, Consumer<Course> work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.accept(course);
                    } catch (StoreUnavailable e) {
                        lost(course, StoreUnavailable.problem());
                    } catch (StorageFull e) {
                        lost(course, StorageFull.problem());
                    } catch (RuntimeException | LinkageError e) {
                        // A mistake of the platform's own ends this deployment and nothing else.
                        course.over(DeploymentOutcome.FAILED, List.of(Words.platform(course.id(), e)));
                    } finally {
                        workshop.locks().give(course.id());
                        try {
                            course.keepEnd();
                        } finally {
                            working.remove(Thread.currentThread());
                        }
                    }
                },
                "simpul-deployment " + course.id());
        thread.setDaemon(true);
        working.put(thread, course);
        thread.start();
    }

    private static void lost(Course course, Problem why) {
        course.over(DeploymentOutcome.FAILED, List.of(Words.notKept(why, course.subject())));
    }

    /** Waits a while for what is under way. */
    void close() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        for (Thread thread : working.keySet()) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
    }
}
