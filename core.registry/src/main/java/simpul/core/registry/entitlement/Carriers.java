package simpul.core.registry.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementOfCase;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Unit;
import simpul.core.model.store.Tx;

/**
 * The agencies that carry out the PKS of a sector in a region. Asked with every record that is written, so they are read
 * anew only when one of these documents has another version. Thread-safe.
 */
final class Carriers {
    /** Of which versions of the documents the agencies were read. */
    private record Known(Map<String, Integer> versions, Set<String> agencies) {}

    private final Map<List<String>, Known> known = new ConcurrentHashMap<>();

    Set<String> of(Tx tx, String region, String sector) {
        AgreementStore agreements = tx.port(AgreementStore.class);
        Map<String, Integer> versions = agreements.signed(region, sector);
        List<String> key = List.of(region, sector);
        Known last = known.get(key);
        if (last == null || !last.versions.equals(versions)) {
            last = new Known(versions, read(agreements, region, versions.keySet()));
            known.put(key, last);
        }
        return last.agencies;
    }

    /** One document that leaves it to the region as a whole leaves it to every agency. */
    private static Set<String> read(AgreementStore agreements, String region, Set<String> ids) {
        List<Set<String>> named = agreements.together(region, ids).stream()
                .map(AgreementOfCase::agreement)
                .map(document -> agencies(document, region))
                .toList();
        return named.stream().anyMatch(Set::isEmpty)
                ? Set.of()
                : named.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> agencies(Agreement document, String region) {
        return document.parties().stream()
                .filter(party -> party.key().equals(region))
                .map(Signatory::units)
                .flatMap(List::stream)
                .map(Unit::agency)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
