package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordStore;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.records.input.Regional;
import simpul.core.records.judge.Draft;
import simpul.core.records.judge.PureEngine;

/** Looks up what drafts refer to: agreements and records of the region, agencies of any. Used by one request. */
final class References {
    private final Writing.Task task;
    private final String sector;
    private final String region;
    private final Entitlement entitlement;
    private final Store store;
    private final Regional regions;
    private final Map<LocalDate, List<Entitled>> agreements = new HashMap<>();

    References(Writing.Task task, String sector, Entitlement entitlement, Store store, Regional regions) {
        this.task = task;
        this.sector = sector;
        this.region = task.region();
        this.entitlement = entitlement;
        this.store = store;
        this.regions = regions;
    }

    /** Finds what each draft refers to, and says so where nothing is found. */
    void check(RecordType type, List<Draft> drafts) {
        for (Field<?> field : type.fields()) {
            switch (field.kind().code()) {
                case "agreement" -> drafts.forEach(d -> agreement(type, field, d));
                case "agency" -> agencies(field, drafts);
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

    /** Agencies of any region by identifier; people may write a name instead. Each that is written is looked up once. */
    private void agencies(Field<?> field, List<Draft> drafts) {
        List<Draft> naming = naming(field, drafts);
        if (naming.isEmpty()) {
            return;
        }
        Map<String, Optional<String>> known = store.read(task.caller().scope(), tx -> {
            Map<String, Optional<String>> found = new HashMap<>();
            naming.forEach(d -> found.computeIfAbsent(
                    String.valueOf(d.values().get(field.code())),
                    written -> agency(tx.port(AgencyStore.class), written)));
            return found;
        });
        for (Draft draft : naming) {
            known.getOrDefault(String.valueOf(draft.values().get(field.code())), Optional.empty())
                    .ifPresentOrElse(
                            id -> draft.values().put(field.code(), id),
                            () -> draft.add(PureEngine.unknownReference(field)));
        }
    }

    private Optional<String> agency(AgencyStore agencies, String written) {
        Optional<Agency> found = agencies.find(written);
        if (found.isEmpty() && task.style() == InputStyle.PEOPLE) {
            found = AgencyNames.meant(written, region, task.today(), agencies, regions);
        }
        return found.map(Agency::id);
    }

    private static List<Draft> naming(Field<?> field, List<Draft> drafts) {
        List<Draft> naming = new ArrayList<>(drafts);
        naming.removeIf(d -> d.values().get(field.code()) == null);
        return naming;
    }

    private void records(Field<?> field, List<Draft> drafts) {
        List<Draft> naming = naming(field, drafts);
        if (naming.isEmpty()) {
            return;
        }
        List<Draft> lost = store.read(task.caller().scope(), tx -> {
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
