package simpul.core.registry.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.agreement.Prospect;
import simpul.core.model.agreement.SwitchStore;
import simpul.core.model.agreement.SwitchedOff;
import simpul.core.model.agreement.TrialStore;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;

/** Answers from the running PKS and the trials, at every question anew. Thread-safe. */
@Component
public final class EntitlementBook implements Entitlement {
    // Whether a sector is open to a region is decided by the platform, not by what the asking person sees.
    private static final Scope ALL = Scope.system(SystemTask.MODULES);
    private static final Comparator<Entitled> LONGEST =
            Comparator.comparing(e -> e.until() == null ? LocalDate.MAX : e.until());

    private final Store store;
    private final Carriers carriers = new Carriers();

    @Activate
    public EntitlementBook(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Optional<Entitled> entitled(String region, String sector, LocalDate day) {
        return store
                .read(
                        ALL,
                        tx -> tx.port(SwitchStore.class).isOff(region, sector)
                                ? List.<Entitled>of()
                                : all(tx, region, sector, day))
                .stream()
                .max(LONGEST);
    }

    @Override
    public List<Entitled> forRegion(String region, LocalDate day) {
        Collection<Entitled> best = store.read(ALL, tx -> on(tx, region, day)).stream()
                .collect(Collectors.toMap(
                        Entitled::sector, Function.identity(), BinaryOperator.maxBy(LONGEST), TreeMap::new))
                .values();
        return List.copyOf(best);
    }

    private static List<Entitled> on(Tx tx, String region, LocalDate day) {
        Set<String> off = tx.port(SwitchStore.class).in(region).stream()
                .map(SwitchedOff::sector)
                .collect(Collectors.toSet());
        return all(tx, region, null, day).stream()
                .filter(e -> !off.contains(e.sector()))
                .toList();
    }

    @Override
    public boolean switchedOff(String region, String sector) {
        return store.read(ALL, tx -> tx.port(SwitchStore.class).isOff(region, sector));
    }

    @Override
    public Set<String> carriers(String region, String sector) {
        return store.read(ALL, tx -> carriers.of(tx, region, sector));
    }

    @Override
    public List<Prospect> prospects(String region, String sector, LocalDate day) {
        return store.read(ALL, tx -> tx.port(AgreementStore.class).prospects(region, sector, day));
    }

    @Override
    public List<Entitled> agreements(String region, String sector, LocalDate day) {
        return store.read(ALL, tx -> tx.port(AgreementStore.class).entitling(region, sector, day));
    }

    @Override
    public Map<LocalDate, List<Entitled>> agreements(String region, String sector, Set<LocalDate> days) {
        return store.read(ALL, tx -> tx.port(AgreementStore.class).entitling(region, sector, days));
    }

    static List<Entitled> all(Tx tx, String region, @Nullable String sector, LocalDate day) {
        List<Entitled> all = new ArrayList<>(tx.port(AgreementStore.class).entitling(region, sector, day));
        tx.port(TrialStore.class).running(region, sector, day).stream()
                .map(t -> new Entitled(t.region(), t.sector(), null, t.note(), t.until()))
                .forEach(all::add);
        return all;
    }
}
