package simpul.core.store.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterDeclarations;
import simpul.core.model.parameter.ParameterDefault;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.text.Text;
import simpul.core.store.engine.Engine;

/**
 * Defaults that rooms declare and editions that offices set, as one snapshot. Thread-safe: readers see one volatile
 * value, which is replaced when something changes.
 */
public final class ParameterBook implements Parameters, ParameterDeclarations {
    private static final String PLATFORM = "";
    private final Engine engine;
    private final List<ParameterDefault.Source> sources = new CopyOnWriteArrayList<>();
    private final Map<String, List<ParameterDefault>> declared = new ConcurrentSkipListMap<>();
    private volatile Editions editions = new Editions(Map.of(), Map.of());

    /**
     * Both by code.
     *
     * @param all the default first, where one is declared, then those that offices have set
     * @param set the latter alone
     */
    private record Editions(Map<String, List<Parameter>> all, Map<String, List<Parameter>> set) {}

    public ParameterBook(Engine engine) {
        this.engine = engine;
        refresh();
    }

    public void add(ParameterDefault.Source source) {
        sources.add(source);
        refresh();
    }

    @Override
    public void declare(String owner, List<ParameterDefault> defaults) {
        if (!List.copyOf(defaults).equals(declared.put(owner, List.copyOf(defaults)))) {
            refresh();
        }
    }

    public void remove(ParameterDefault.Source source) {
        sources.remove(source);
        refresh();
    }

    /** Reads the editions again, after a change was committed. */
    public synchronized void refresh() {
        Map<String, List<Parameter>> next = new TreeMap<>();
        List<ParameterDefault> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.defaults()));
        declared.values().forEach(all::addAll);
        for (ParameterDefault d : all) {
            next.computeIfAbsent(d.code(), c -> new ArrayList<>()).add(Parameter.of(d));
        }
        Map<String, List<Parameter>> set = new TreeMap<>();
        for (Edition e : engine.read(ParameterTable::all)) {
            List<Parameter> known = next.computeIfAbsent(e.code(), c -> new ArrayList<>());
            Parameter like = known.isEmpty() ? unknown(e) : known.get(0);
            String region = e.region().equals(PLATFORM) ? null : e.region();
            Parameter edition = like.set(region, e.value(), e.basis(), e.confirmed(), e.since());
            known.add(edition);
            set.computeIfAbsent(e.code(), c -> new ArrayList<>()).add(edition);
        }
        editions = new Editions(next, set);
    }

    /** What was set for something that is not here now, e.g. a sector without its module. */
    private static Parameter unknown(Edition e) {
        return new Parameter(
                e.code(),
                null,
                e.value(),
                Text.same(e.code()),
                Text.same(e.basis()),
                true,
                e.since(),
                List.of(),
                null,
                true);
    }

    @Override
    public Parameter get(String code, @Nullable String region, LocalDate on) {
        List<Parameter> known = editions.all().get(code);
        if (known == null) {
            throw new IllegalArgumentException("No parameter " + code + " is declared");
        }
        return holding(known, region, on);
    }

    @Override
    public Parameter get(ParameterDefault own, @Nullable String region, LocalDate on) {
        List<Parameter> known = new ArrayList<>(List.of(Parameter.of(own)));
        known.addAll(editions.set().getOrDefault(own.code(), List.of()));
        return holding(known, region, on);
    }

    private static Parameter holding(List<Parameter> editions, @Nullable String region, LocalDate on) {
        Parameter own = region == null ? null : latest(editions, region, on);
        if (own != null) {
            return own;
        }
        Parameter common = latest(editions, null, on);
        // Before its first day a default is still the best that is known.
        return common != null ? common : editions.get(0);
    }

    private static @Nullable Parameter latest(List<Parameter> editions, @Nullable String region, LocalDate on) {
        // Stored editions follow the default in the list, so that one of the same day wins over it.
        return editions.stream()
                .filter(p -> java.util.Objects.equals(p.region(), region)
                        && !p.since().isAfter(on))
                .reduce((a, b) -> b.since().isBefore(a.since()) ? a : b)
                .orElse(null);
    }

    @Override
    public List<Parameter> all() {
        return editions.all().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Parameter::code).thenComparing(Parameter::since))
                .toList();
    }

    /** The default that a room declared, if the code is known. */
    @Nullable
    Parameter declared(String code) {
        List<Parameter> known = editions.all().get(code);
        return known == null ? null : known.get(0);
    }
}
