package simpul.core.records.keep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import simpul.core.model.agreement.AgreementOfCase;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.records.judge.AgreementLook;
import simpul.core.records.judge.Draft;
import simpul.core.records.judge.StatedAgreement;

/** Reads the agreements of many drafts with one statement, before any rule is asked. Thread-safe. */
final class RecordAgreements {
    private final Store store;
    private final Regions regions;

    RecordAgreements(Store store, Regions regions) {
        this.store = store;
        this.regions = regions;
    }

    /** What rules that look at the record's agreement see; nothing is read where none of them does. */
    AgreementLook of(List<Rule> rules, RecordType type, List<Draft> drafts, Writing.Task task) {
        if (rules.stream().noneMatch(Rule::wantsAgreement)) {
            return AgreementLook.UNASKED;
        }
        Set<String> wanted = new TreeSet<>();
        type.agreement()
                .ifPresent(field -> drafts.forEach(d ->
                        Optional.ofNullable(d.values().get(field.code())).ifPresent(id -> wanted.add(id.toString()))));
        Map<String, AgreementOfCase> known = new HashMap<>();
        if (!wanted.isEmpty()) {
            store.read(
                            task.caller().scope(),
                            // Whoever writes: a partner's move is judged by the agreement that the owner named.
                            tx -> tx.port(AgreementStore.class).together(task.region(), wanted))
                    .forEach(a -> known.put(a.agreement().id(), a));
        }
        return (id, answers) -> Optional.ofNullable(known.get(id))
                .map(a -> StatedAgreement.of(
                        a.agreement(), a.of(), code -> regions.find(code).map(Region::level), task.today(), answers));
    }
}
