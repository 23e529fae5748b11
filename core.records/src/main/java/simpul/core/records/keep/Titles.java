package simpul.core.records.keep;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.region.Regions;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/**
 * What the agreements and agencies are called that records name, each looked up once and only where a record names it.
 * For one transaction, of whose scope it sees what that covers.
 */
final class Titles {
    private final Tx tx;
    private final Regions regions;
    private final Map<String, Optional<Text>> agreements = new HashMap<>();
    private final Map<String, Optional<Text>> agencies = new HashMap<>();

    Titles(Tx tx, Regions regions) {
        this.tx = tx;
        this.regions = regions;
    }

    /** Looks up at once what a page of records will name. */
    Titles of(Collection<StoredRecord> records) {
        look(records.stream()
                .flatMap(r -> Optional.ofNullable(r.agreement()).stream())
                .collect(Collectors.toSet()));
        return this;
    }

    /** The title of an agreement; empty where the scope does not see it. */
    Optional<Text> agreement(String id) {
        if (!agreements.containsKey(id)) {
            look(Set.of(id));
        }
        return agreements.getOrDefault(id, Optional.empty());
    }

    private void look(Set<String> ids) {
        Map<String, String> titles =
                ids.isEmpty() ? Map.of() : tx.port(AgreementStore.class).titles(ids);
        ids.forEach(id -> agreements.put(id, Optional.ofNullable(titles.get(id)).map(Text::same)));
    }

    /** The name of an agency with its region. */
    Optional<Text> agency(String id) {
        return agencies.computeIfAbsent(
                id,
                i -> tx.port(AgencyStore.class)
                        .find(i)
                        .map(a -> AgencyNames.of(a, regions))
                        .map(Text::same));
    }
}
