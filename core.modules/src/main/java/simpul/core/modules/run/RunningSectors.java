package simpul.core.modules.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.Lease;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.module.Visit;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;

/** Keeps the sectors that run. Readers see one volatile immutable board; changes are made one at a time. Thread-safe. */
final class RunningSectors implements Sectors {
    private static final Logger LOG = LoggerFactory.getLogger(RunningSectors.class);

    private final Admission admission;
    private final SectorThreads threads;
    private final Limits limits;
    private final Clock clock;
    private final AtomicReference<Board> board = new AtomicReference<>(Board.EMPTY);

    RunningSectors(Admission admission, SectorThreads threads, Limits limits, Clock clock) {
        this.admission = admission;
        this.threads = threads;
        this.limits = limits;
        this.clock = clock;
    }

    private Board board() {
        return Objects.requireNonNull(board.get());
    }

    /** Admits a module, or keeps why it was refused. */
    void admit(Candidate candidate) {
        Admission.Admitted admitted =
                admission.admit(candidate, id -> board().running().containsKey(id));
        synchronized (this) {
            List<Diagnosis> faults = new ArrayList<>(admitted.faults());
            // Another one may have come in between.
            admitted.generation()
                    .filter(g -> board().running().containsKey(g.definition().id()))
                    .ifPresent(g -> faults.add(
                            Diagnoses.twice(candidate.subject(), g.definition().id())));
            if (faults.isEmpty()) {
                Generation fresh = admitted.generation().orElseThrow();
                board.updateAndGet(b -> b.with(fresh));
                LOG.info("Sector {} runs from {}", fresh.subject(), candidate.bundle());
            } else {
                board.updateAndGet(b -> b.with(candidate.key(), refused(candidate, faults)));
                faults.forEach(f -> LOG.warn(
                        "{} {}: {} ({})",
                        f.code(),
                        f.subject(),
                        f.what().en(),
                        f.why().en()));
            }
        }
    }

    /** Lets a module go: no new leases, and those that are out are waited for. */
    void retire(Object key) {
        Optional<Generation> gone;
        synchronized (this) {
            gone = board().of(key);
            board.updateAndGet(b -> b.without(key));
        }
        gone.ifPresent(this::drain);
    }

    private void drain(Generation generation) {
        boolean drained = generation.drain(limits.drain());
        LOG.info("Sector {} has stopped{}", generation.subject(), drained ? "" : ", some requests were cut off");
    }

    /** The version that new requests see. */
    Optional<Generation> live(String sector) {
        return Optional.ofNullable(board().running().get(sector));
    }

    List<Generation> live() {
        return List.copyOf(board().running().values());
    }

    /** Tries a module without letting anybody see it. */
    Admission.Admitted tried(Candidate candidate, Newcomer newcomer) {
        return admission.tried(candidate, newcomer);
    }

    Result<Integer> grow(Generation generation) {
        return admission.grow(generation);
    }

    Result<Integer> restore(Generation generation) {
        return admission.restore(generation);
    }

    /**
     * Lets new requests see another version, or none; false when somebody else was faster, and then nothing has changed.
     *
     * @param from what they see now; null for none
     * @param to null for none
     */
    boolean replace(String sector, @Nullable Generation from, @Nullable Generation to) {
        while (true) {
            Board now = board();
            if (now.running().get(sector) != from) {
                return false;
            }
            if (to != null) {
                // Who goes back has nothing at hand any more: what he goes back from is led out.
                to.follows(from != null && from.former().filter(to::equals).isPresent() ? null : from);
            }
            if (board.compareAndSet(now, now.with(sector, to))) {
                return true;
            }
        }
    }

    /** Shows a module that does not run, with why, until its sector runs. */
    void show(SectorModule idle) {
        board.updateAndGet(b -> b.with(idle.id(), idle));
    }

    /** Shows nothing about a sector that does not run. */
    void forget(String sector) {
        board.updateAndGet(b -> b.without(sector));
    }

    private SectorModule refused(Candidate candidate, List<Diagnosis> faults) {
        return new SectorModule(
                candidate.bundle(),
                candidate.bundle(),
                candidate.version(),
                Text.same(candidate.bundle()),
                "puzzle",
                ModuleState.REFUSED,
                faults,
                clock.instant(),
                0,
                0,
                0,
                0);
    }

    @Override
    public List<SectorModule> all() {
        Board now = board();
        List<SectorModule> all = new ArrayList<>(now.refused().values());
        now.running().values().forEach(g -> all.add(g.shown()));
        all.sort(Comparator.comparing(SectorModule::id).thenComparing(SectorModule::bundle));
        return all;
    }

    @Override
    public Optional<SectorModule> find(String sector) {
        Optional<SectorModule> running =
                Optional.ofNullable(board().running().get(sector)).map(Generation::shown);
        return running.isPresent()
                ? running
                : all().stream().filter(m -> m.id().equals(sector)).findFirst();
    }

    @Override
    public Optional<Lease> lease(String sector) {
        return held(sector, false, false);
    }

    @Override
    public Optional<Lease> known(String sector) {
        return held(sector, true, false);
    }

    @Override
    public Optional<Lease> aside(String sector) {
        return held(sector, false, true);
    }

    private Optional<Lease> held(String sector, boolean stopped, boolean aside) {
        @Nullable Visit visit = Visit.here().orElse(null);
        while (true) {
            Generation live = board().running().get(sector);
            if (live == null) {
                return Optional.empty();
            }
            if (visit != null && visit.asksFormer(sector)) {
                Optional<Generation> former =
                        live.former().filter(f -> f.leases().acquire());
                if (former.isPresent()) {
                    return Optional.of(new Held(former.get(), threads, limits, visit, aside));
                }
            }
            if (live.isBroken() && !stopped) {
                if (visit != null && !aside && live.former().isPresent()) {
                    visit.failed(sector);
                }
                return Optional.empty();
            }
            if (live.leases().acquire()) {
                return Optional.of(new Held(live, threads, limits, visit, aside));
            }
            // It was closed after this thread looked: whoever closed it has changed the board before.
            Thread.onSpinWait();
        }
    }
}
