package simpul.core.records.keep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.store.Tx;

/** Titles of the agreements that records name, as far as the scope sees them. */
final class AgreementTitles {
    private AgreementTitles() {}

    static Map<String, String> of(Tx tx, List<StoredRecord> records) {
        Map<String, String> titles = new HashMap<>();
        for (StoredRecord record : records) {
            String id = record.agreement();
            if (id != null && !titles.containsKey(id)) {
                tx.port(AgreementStore.class).find(id).map(Agreement::title).ifPresent(t -> titles.put(id, t));
            }
        }
        return titles;
    }
}
