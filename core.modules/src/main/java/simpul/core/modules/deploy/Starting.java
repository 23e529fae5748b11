package simpul.core.modules.deploy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleState;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.modules.run.Floor;
import simpul.core.modules.run.Generation;
import simpul.core.modules.seal.Sealing;

/**
 * One module at a start of the server: looked at again, tried, given room for its records, let in. The start waits for all of
 * it together no longer than a module may take to be ready. One that is not tried by then is led out again when it comes. One
 * that was found well and waits for the store is let in as soon as that is done: a change of tables is not broken off, and the
 * module is not to blame for it. For one use.
 */
final class Starting {
    private static final String PREFIX = "start ";

    private enum Stage {
        TRYING,
        GROWING,
        LATE
    }

    private final Workshop workshop;
    private final ModuleFile file;
    private final String subject;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.TRYING);
    private final CompletableFuture<Started> outcome = new CompletableFuture<>();

    Starting(Workshop workshop, ModuleFile file) {
        this.workshop = workshop;
        this.file = file;
        this.subject = Words.subject(file);
    }

    Started run() {
        workshop.locks().take(file.sector(), id());
        Thread thread = new Thread(this::work, "simpul-start " + file.sector());
        thread.setDaemon(true);
        thread.start();
        Duration most = workshop.floor().terms().ready();
        try {
            return outcome.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return late(most);
        } catch (ExecutionException e) {
            throw new IllegalStateException("It always ends with words", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return late(most);
        }
    }

    private String id() {
        return PREFIX + file.sha256();
    }

    /** Whether it is a start of the server that has taken a sector, and no deployment. */
    static boolean isStart(String taker) {
        return taker.startsWith(PREFIX);
    }

    private Started late(Duration most) {
        if (stage.compareAndSet(Stage.TRYING, Stage.LATE)) {
            // Somebody may bring a corrected version in meanwhile.
            workshop.locks().give(id());
            outcome.complete(Started.of(List.of(Words.late(subject, most))));
            return outcome.join();
        }
        synchronized (workshop.turn()) {
            if (outcome.complete(Started.RUNS)) {
                workshop.floor().showIdle(file, ModuleState.IDLE, List.of(Words.growing(subject, most)));
            }
        }
        return outcome.join();
    }

    private void work() {
        Started now;
        try {
            now = started();
        } catch (StoreUnavailable e) {
            now = excused(StoreUnavailable.problem());
        } catch (StorageFull e) {
            now = excused(StorageFull.problem());
        } catch (RuntimeException | LinkageError e) {
            now = Started.of(List.of(Words.platform(subject, e)));
        }
        synchronized (workshop.turn()) {
            if (!answer(now) && !now.equals(outcome.join())) {
                Words.log(now.faults());
                // What came too late was told so, and another version may be on its way in its place.
                if (stage.get() != Stage.LATE) {
                    workshop.floor().showIdle(file, ModuleState.REFUSED, now.faults());
                }
            }
        }
    }

    /** Whoever has the answer may change the sector at once. False when nobody waits for it any more. */
    private boolean answer(Started now) {
        workshop.locks().give(id());
        return outcome.complete(now);
    }

    /** It is the store that is to blame. */
    private Started excused(Problem lost) {
        return new Started(List.of(Words.notKept(lost, subject)), false);
    }

    private Started started() {
        if (!workshop.jars().isWhole(file.sha256())) {
            return Started.of(List.of(Words.changed(subject)));
        }
        // What a release brings is vouched for by its hash alone, which saves each start a look inside.
        boolean ours = file.signer().filter(Sealing.PLATFORM::equals).isPresent();
        List<Diagnosis> doubts = ours
                ? List.of()
                : workshop.inspector()
                        .again(
                                workshop.jars().of(file.sha256()),
                                file,
                                workshop.inspector().known())
                        .diagnoses();
        if (!doubts.isEmpty()) {
            return Started.of(doubts);
        }
        Floor.Tried tried = workshop.floor().tried(file, workshop.jars().of(file.sha256()), "start");
        if (tried.generation().isEmpty()) {
            return Started.of(tried.faults());
        }
        Generation fresh = tried.generation().get();
        boolean in = false;
        try {
            Started now = stage.compareAndSet(Stage.TRYING, Stage.GROWING)
                    ? letIn(fresh)
                    : Started.of(
                            List.of(Words.late(subject, workshop.floor().terms().ready())));
            in = now.faults().isEmpty();
            return now;
        } finally {
            if (!in) {
                workshop.floor().retire(fresh);
            }
        }
    }

    private Started letIn(Generation fresh) {
        Result<Integer> grown = workshop.floor().grow(fresh);
        if (!grown.isDone()) {
            Started excused = excused(grown.problem());
            // Records that do not fit what is stored are the module's own.
            return grown.problem().kind() == ProblemKind.INVALID ? Started.of(excused.faults()) : excused;
        }
        synchronized (workshop.turn()) {
            // Together with the answer: whoever shows that it is not ready yet does so before this or not at all.
            boolean seen = workshop.floor().replace(file.sector(), null, fresh);
            if (seen) {
                answer(Started.RUNS);
            }
            return seen ? Started.RUNS : new Started(List.of(Words.preparing(file.sector())), false);
        }
    }
}
