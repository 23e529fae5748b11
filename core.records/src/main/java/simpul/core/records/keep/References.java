package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.record.RecordStore;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.records.judge.Draft;
import simpul.core.records.judge.PureEngine;

/** Looks up what drafts refer to: agreements of the region, other records of the region. Used by one request. */
final class References {
    private final Caller caller;
    private final String sector;
    private final String region;
    private final Entitlement entitlement;
    private final Store store;
    private final Map<LocalDate, List<Entitled>> agreements = new HashMap<>();

    References(Caller caller, String sector, String region, Entitlement entitlement, Store store) {
        this.caller = caller;
        this.sector = sector;
        this.region = region;
        this.entitlement = entitlement;
        this.store = store;
    }

    /** Finds what each draft refers to, and says so where nothing is found. */
    void check(RecordType type, List<Draft> drafts) {
        for (Field<?> field : type.fields()) {
            switch (field.kind().code()) {
                case "agreement" -> drafts.forEach(d -> agreement(type, field, d));
                case "ref" -> records(field, drafts);
                default -> {}
            }
        }
    }

    /** Agreements that ran on the record's day; people may write the title instead of the identifier. */
    private void agreement(RecordType type, Field<?> field, Draft draft) {
        Object written = draft.values().get(field.code());
        Object day = type.day().map(d -> draft.values().get(d.code())).orElse(null);
        if (written == null || !(day instanceof LocalDate on)) {
            return;
        }
        String wanted = written.toString();
        agreements.computeIfAbsent(on, d -> entitlement.agreements(region, sector, d)).stream()
                .filter(a -> wanted.equals(a.agreement()) || a.title().equalsIgnoreCase(wanted))
                .findFirst()
                .ifPresentOrElse(
                        found -> draft.values().put(field.code(), String.valueOf(found.agreement())),
                        () -> draft.add(PureEngine.unknownReference(field)));
    }

    private void records(Field<?> field, List<Draft> drafts) {
        List<Draft> naming = new ArrayList<>(drafts);
        naming.removeIf(d -> d.values().get(field.code()) == null);
        if (naming.isEmpty()) {
            return;
        }
        List<Draft> lost = store.read(caller.scope(), tx -> {
            RecordStore records = tx.port(RecordStore.class);
            return naming.stream()
                    .filter(d -> records.find(
                                    sector,
                                    field.target().orElseThrow(),
                                    String.valueOf(d.values().get(field.code())))
                            .filter(r -> r.region().equals(region))
                            .isEmpty())
                    .toList();
        });
        lost.forEach(d -> d.add(PureEngine.unknownReference(field)));
    }
}
