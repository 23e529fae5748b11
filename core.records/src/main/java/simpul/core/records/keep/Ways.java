package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.sector.record.Sharing;
import simpul.core.model.store.Tx;

/**
 * How the caller's region has come to see a record of another one. Immutable.
 *
 * @param seen by which ways it reads the record; empty for an own one
 * @param acting by which of them it may do something about it today
 * @param ended identifier of the agreement under which it could, had that not ended; null where there is none
 */
public record Ways(
        Set<String> seen, Set<String> acting, @Nullable String ended) {
    /** A record of the own region, or one that is just covered. */
    public static final Ways NONE = new Ways(Set.of(), Set.of(), null);

    public Ways {
        seen = Set.copyOf(seen);
        acting = Set.copyOf(acting);
    }

    /** What a party of an agreement may do ends with the agreement; what the record gives to a region that it names does not. */
    static Ways of(StoredRecord record, Set<String> seen, Set<String> running) {
        String agreement = record.agreement();
        if (agreement == null || !seen.contains(Sharing.COUNTERPART) || running.contains(agreement)) {
            return new Ways(seen, seen, null);
        }
        Set<String> acting = new HashSet<>(seen);
        acting.remove(Sharing.COUNTERPART);
        return new Ways(seen, acting, agreement);
    }

    /** Identifiers of the agreements of the caller's region that name the sector and run on that day. */
    static Set<String> running(Tx tx, Caller caller, String sector, LocalDate today) {
        List<Entitled> all = caller.region()
                .map(region -> tx.port(AgreementStore.class).entitling(region, sector, today))
                .orElse(List.of());
        Set<String> running = new HashSet<>();
        all.forEach(e -> Optional.ofNullable(e.agreement()).ifPresent(running::add));
        return running;
    }

    /** Whether the region reads the record only because it is shared. */
    public boolean isShared() {
        return !seen.isEmpty();
    }
}
