package simpul.core.modules.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Survivor;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.RecordType;

/**
 * Where versions of sectors stand beside each other: tried unseen, let in by one change of the board, led out when their
 * last request has gone. Thread-safe.
 */
public final class Floor {
    private static final Logger LOG = LoggerFactory.getLogger(Floor.class);

    private final Container container;
    private final RunningSectors running;
    private final Limits limits;
    private final Terms terms;
    private final Clock clock;
    private final LoaderWatch loaders;
    private final Set<Generation> loaded = ConcurrentHashMap.newKeySet();
    private final Set<Generation> stuck = ConcurrentHashMap.newKeySet();
    /** Versions that nobody uses any more, or ever did, with a thread that may not have ended. */
    private final Set<Runaways> strays = ConcurrentHashMap.newKeySet();

    Floor(Container container, RunningSectors running, Limits limits, Terms terms, Clock clock) {
        this.container = container;
        this.running = running;
        this.limits = limits;
        this.terms = terms;
        this.clock = clock;
        this.loaders = new LoaderWatch(clock, System::gc);
    }

    /** A version that runs unseen, or why there is none; then nothing of it is left. */
    public record Tried(Optional<Generation> generation, List<Diagnosis> faults) {
        public Tried {
            faults = List.copyOf(faults);
        }
    }

    public Terms terms() {
        return terms;
    }

    /**
     * Starts a version beside what runs, asks it for its definition and its own check, and holds both against its claim and
     * against what is stored. Changes nothing that anybody sees.
     *
     * @param serial tells this installation of the file from others
     */
    public Tried tried(ModuleFile file, Path jar, String serial) {
        String subject = file.bundle() + " " + file.version();
        long beside = beside(file.sector());
        if (beside >= terms.beside()) {
            return new Tried(Optional.empty(), List.of(Diagnoses.crowded(subject, beside)));
        }
        Newcomer newcomer = new Newcomer(subject, new Runaways(file.sector(), file.version()));
        Tried tried = tried(file, jar, Container.SCHEME + file.bundle() + "/" + file.sha256() + "/" + serial, newcomer);
        keepAnEyeOn(newcomer.runaways());
        return tried;
    }

    private Tried tried(ModuleFile file, Path jar, String location, Newcomer newcomer) {
        Container.Started started = container.start(newcomer, location, jar, file.sha256(), terms.ready());
        if (started.sector().isEmpty()) {
            return new Tried(Optional.empty(), started.faults());
        }
        ServiceReference<Sector> reference = started.sector().get();
        Candidate candidate =
                new Candidate(reference, file.bundle(), file.version(), location, () -> container.get(reference));
        Admission.Admitted admitted;
        try {
            admitted = running.tried(candidate, newcomer);
        } catch (RuntimeException e) {
            container.remove(reference, newcomer);
            throw e;
        }
        List<Diagnosis> faults = new ArrayList<>(admitted.faults());
        admitted.generation().flatMap(g -> claim(file, g)).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            container.remove(reference, newcomer);
            return new Tried(Optional.empty(), faults);
        }
        admitted.generation().ifPresent(loaded::add);
        return new Tried(admitted.generation(), List.of());
    }

    /** Versions of a sector that are loaded, or that a thread still works in, whatever becomes of them. */
    private long beside(String sector) {
        stuck.removeIf(g -> reference(g).map(ServiceReference::getBundle).isEmpty());
        Stream<Runaways> here = Stream.concat(loaded.stream(), stuck.stream()).map(Generation::runaways);
        Stream<Runaways> gone = strays.stream().filter(s -> s.now() > 0);
        return Stream.concat(here, gone)
                .distinct()
                .filter(r -> r.sector().equals(sector))
                .count();
    }

    private static Optional<Diagnosis> claim(ModuleFile file, Generation generation) {
        Map<String, Integer> records = records(generation);
        return file.sector().equals(generation.sector()) && file.records().equals(records)
                ? Optional.empty()
                : Optional.of(Diagnoses.claim(
                        file.bundle() + " " + file.version(),
                        file.sector() + " " + new TreeMap<>(file.records()),
                        generation.sector() + " " + records));
    }

    private static Map<String, Integer> records(Generation generation) {
        Map<String, Integer> records = new TreeMap<>();
        generation.definition().records().forEach((RecordType type) -> records.put(type.code(), type.schema()));
        return records;
    }

    /** Makes room for the records of a version that is about to be seen. */
    public Result<Integer> grow(Generation generation) {
        return running.grow(generation);
    }

    /** Makes everything fit the version that is seen, after room was made for one that is not. */
    public Result<Integer> restore(Generation generation) {
        return running.restore(generation);
    }

    /** The version that new requests see. */
    public Optional<Generation> live(String sector) {
        return running.live(sector);
    }

    /** Every version that new requests see. */
    public List<Generation> live() {
        return running.live();
    }

    /** Lets new requests see another version, or none; false when somebody else was faster. */
    public boolean replace(String sector, @Nullable Generation from, @Nullable Generation to) {
        return running.replace(sector, from, to);
    }

    /** Shows that a sector does not run, and why. */
    public void showIdle(ModuleFile file, ModuleState state, List<Diagnosis> why) {
        running.show(new SectorModule(
                file.sector(),
                file.bundle(),
                file.version(),
                file.title(),
                file.icon(),
                state,
                why,
                clock.instant(),
                0,
                0,
                0,
                0));
    }

    /** Shows nothing of a sector that does not run. */
    public void forget(String sector) {
        running.forget(sector);
    }

    /**
     * Leads a version out that nobody new can see any more: waits for the requests inside it, stops and unloads it. Answers
     * how many of them could not finish.
     */
    public int retire(Generation generation) {
        int cut = generation.drain(limits.drain()) ? 0 : generation.inside();
        remove(generation);
        LOG.info("Sector {} has stopped{}", generation.subject(), cut == 0 ? "" : ", requests cut off: " + cut);
        return cut;
    }

    private void remove(Generation generation) {
        loaders.watch(generation.sector(), generation.version(), generation.loader());
        if (!reference(generation).map(r -> container.remove(r, generation)).orElse(true)) {
            stuck.add(generation);
        }
        keepAnEyeOn(generation.runaways());
        loaded.remove(generation);
    }

    private void keepAnEyeOn(Runaways runaways) {
        strays.removeIf(s -> s.now() == 0);
        if (runaways.now() > 0) {
            strays.add(runaways);
        }
    }

    private static Optional<ServiceReference<Sector>> reference(Generation generation) {
        if (generation.origin().key() instanceof ServiceReference<?> reference) {
            @SuppressWarnings("unchecked") // only sectors come here, see tried()
            ServiceReference<Sector> sector = (ServiceReference<Sector>) reference;
            return Optional.of(sector);
        }
        return Optional.empty();
    }

    /** Stops whatever is loaded, at the end of the process. */
    public void clear() {
        for (Generation generation : List.copyOf(loaded)) {
            running.replace(generation.sector(), generation, null);
            generation.leases().close();
            remove(generation);
        }
    }

    /**
     * What every loaded version costs, the live one of a sector first, and those that have gone and left threads behind. One
     * that was installed twice costs what both do.
     */
    public List<ModuleCost> costs() {
        // Looked at in this order, because a version that goes is kept among the strays before it is not loaded any
        // more.
        List<ModuleCost> here = loaded.stream()
                .map(g -> g.cost(running.live(g.sector()).filter(g::equals).isPresent()))
                .toList();
        Stream<ModuleCost> gone = strays.stream()
                .filter(s -> loaded.stream().noneMatch(g -> g.runaways() == s))
                .map(Runaways::cost)
                .filter(cost -> cost.abandoned() > 0);
        Map<String, ModuleCost> costs = new TreeMap<>();
        Stream.concat(here.stream(), gone)
                .forEach(c -> costs.merge(c.sector() + " " + c.version(), c, ModuleCost::plus));
        return costs.values().stream()
                .sorted(Comparator.comparing(ModuleCost::sector)
                        .thenComparing(cost -> !cost.live())
                        .thenComparing(ModuleCost::version))
                .toList();
    }

    /** Charges the drawing of an answer to the version that gave it; to the live one where it is installed twice. */
    void drawn(String sector, String version, Duration took) {
        Predicate<Generation> itself = g -> g.version().equals(version);
        running.live(sector)
                .filter(itself)
                .or(() -> loaded.stream()
                        .filter(g -> g.sector().equals(sector))
                        .filter(itself)
                        .findFirst())
                .ifPresent(g -> g.drawn(took.toNanos()));
    }

    /** Retired versions whose class loaders are still there. */
    public List<Survivor> survivors() {
        return loaders.survivors();
    }
}
