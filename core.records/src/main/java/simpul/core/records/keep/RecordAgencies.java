package simpul.core.records.keep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.records.judge.AgencyLook;
import simpul.core.records.judge.Draft;

/** Reads the regions of the agencies that many drafts name, all at once and before any rule is asked. Thread-safe. */
final class RecordAgencies {
    private final Store store;

    RecordAgencies(Store store) {
        this.store = store;
    }

    /** What rules that look at them see; nothing is read where none of them does. */
    AgencyLook of(List<Rule> rules, RecordType type, List<Draft> drafts, Writing.Task task) {
        if (rules.stream().noneMatch(Rule::wantsAgencies)) {
            return AgencyLook.UNASKED;
        }
        Set<String> wanted = new TreeSet<>();
        type.fields().stream()
                .filter(field -> field.kind().equals(FieldKind.AGENCY))
                .forEach(field -> drafts.forEach(d ->
                        Optional.ofNullable(d.values().get(field.code())).ifPresent(id -> wanted.add(id.toString()))));
        Map<String, String> regions = new HashMap<>();
        if (!wanted.isEmpty()) {
            store.read(task.caller().scope(), tx -> {
                tx.port(AgencyStore.class).found(wanted).forEach((id, agency) -> regions.put(id, agency.region()));
                return wanted;
            });
        }
        return id -> Optional.ofNullable(regions.get(id));
    }
}
