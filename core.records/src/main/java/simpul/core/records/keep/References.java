package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.records.input.Regional;
import simpul.core.records.judge.Draft;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.judge.Slot;
import simpul.core.records.values.Columns;

/** Looks up what drafts refer to: agreements and records of the region, agencies of any. Used by one request. */
final class References {
    private final Writing.Task task;
    private final Definition definition;
    private final String sector;
    private final String region;
    private final Entitlement entitlement;
    private final Store store;
    private final Regional regions;
    private final Map<LocalDate, List<Entitled>> agreements = new HashMap<>();

    References(Writing.Task task, Definition definition, Entitlement entitlement, Store store, Regional regions) {
        this.task = task;
        this.definition = definition;
        this.sector = definition.id();
        this.region = task.region();
        this.entitlement = entitlement;
        this.store = store;
        this.regions = regions;
    }

    /** Finds what each draft refers to, and says so where nothing is found. */
    void check(RecordType type, List<Draft> drafts) {
        for (Field<?> field : type.fields()) {
            // What stays as it is was looked up by whoever wrote it, who may see more than this writer.
            if (task.base().locked().contains(field.code())) {
                continue;
            }
            if (field.kind().equals(FieldKind.AGREEMENT)) {
                running(type, field, drafts);
                drafts.stream().filter(d -> !d.stays(field.code())).forEach(d -> agreement(type, field, d));
            } else if (isLookedUp(field)) {
                lookUp(field, Slot.of(field, drafts));
            }
        }
        for (PartType part : type.parts()) {
            if (task.base().locked().contains(part.code())) {
                continue;
            }
            part.fields().stream().filter(References::isLookedUp).forEach(f -> lookUp(f, Slot.of(part, f, drafts)));
        }
    }

    private static boolean isLookedUp(Field<?> field) {
        return field.kind().equals(FieldKind.AGENCY) || field.kind().equals(FieldKind.REF);
    }

    /** What runs on the days of all drafts is looked up at once. */
    private void running(RecordType type, Field<?> field, List<Draft> drafts) {
        Set<LocalDate> days = drafts.stream()
                .filter(d -> d.values().get(field.code()) != null)
                .flatMap(d -> day(type, d).stream())
                .filter(day -> !agreements.containsKey(day))
                .collect(Collectors.toSet());
        Map<LocalDate, List<Entitled>> found = entitlement.agreements(region, sector, days);
        days.forEach(day -> agreements.put(day, found.getOrDefault(day, List.of())));
    }

    private static Optional<LocalDate> day(RecordType type, Draft draft) {
        return type.day()
                .map(d -> draft.values().get(d.code()))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    /** Agreements that ran on the record's day; people may write the title instead of the identifier. */
    private void agreement(RecordType type, Field<?> field, Draft draft) {
        Object written = draft.values().get(field.code());
        Optional<LocalDate> day = day(type, draft);
        if (written == null || day.isEmpty()) {
            return;
        }
        meant(agreements.getOrDefault(day.get(), List.of()), written.toString())
                .ifPresentOrElse(
                        id -> draft.values().put(field.code(), id),
                        () -> draft.add(PureEngine.unknownReference(field)));
    }

    /** Each line of an import asks this of all that run: titles are read only where no identifier is meant. */
    private static Optional<String> meant(List<Entitled> running, String written) {
        for (Entitled each : running) {
            if (written.equals(each.agreement())) {
                return Optional.of(written);
            }
        }
        return running.stream()
                .filter(a -> a.title().equalsIgnoreCase(written))
                .findFirst()
                .map(a -> String.valueOf(a.agreement()));
    }

    /** All that are written are looked up together; what was there before stays, also where its record is gone by now. */
    private void lookUp(Field<?> field, List<Slot> all) {
        List<Slot> slots = all.stream()
                .filter(s -> !s.stays() && !s.isIn(task.base().kept()))
                .toList();
        if (slots.isEmpty()) {
            return;
        }
        Set<String> written = new LinkedHashSet<>();
        slots.forEach(slot -> written.add(slot.value()));
        Map<String, String> known = store.read(
                task.caller().scope(),
                tx -> field.kind().equals(FieldKind.AGENCY)
                        ? agencies(tx.port(AgencyStore.class), written)
                        : records(tx.port(RecordStore.class), field, written));
        for (Slot slot : slots) {
            Optional.ofNullable(known.get(slot.value())).ifPresentOrElse(slot::put, slot::lost);
        }
    }

    /** Agencies of any region by their identifiers; people may write names instead. */
    private Map<String, String> agencies(AgencyStore agencies, Set<String> written) {
        Map<String, String> ids = new HashMap<>();
        agencies.found(written).forEach((w, agency) -> ids.put(w, agency.id()));
        if (task.style() == InputStyle.PEOPLE) {
            AgencyNames.meant(others(written, ids), region, task.today(), agencies, regions)
                    .forEach((w, agency) -> ids.put(w, agency.id()));
        }
        return ids;
    }

    /** Records of the region by their identifiers; people may write their keys instead, where a key is one text. */
    private Map<String, String> records(RecordStore records, Field<?> field, Set<String> written) {
        String type = field.target().orElseThrow();
        Map<String, String> ids = new HashMap<>();
        records.found(sector, type, written).forEach((w, record) -> {
            if (record.region().equals(region)) {
                ids.put(w, record.id());
            }
        });
        if (task.style() == InputStyle.PEOPLE) {
            definition
                    .record(type)
                    .flatMap(References::key)
                    .ifPresent(key -> byKey(records, type, key, others(written, ids), ids));
        }
        return ids;
    }

    private static Set<String> others(Set<String> written, Map<String, String> ids) {
        return written.stream().filter(w -> !ids.containsKey(w)).collect(Collectors.toSet());
    }

    /** Two ways to write one key claim the same. */
    private void byKey(RecordStore records, String type, Constraint key, Set<String> written, Map<String, String> ids) {
        String code = key.fields().get(0).code();
        Map<String, String> claims = new HashMap<>();
        written.forEach(w -> claims.put(w, String.valueOf(Columns.claim(key, Map.of(code, w)))));
        Map<String, StoredRecord> claimed =
                records.claimed(sector, type, region, key.code(), Set.copyOf(claims.values()));
        claims.forEach(
                (w, claim) -> Optional.ofNullable(claimed.get(claim)).ifPresent(record -> ids.put(w, record.id())));
    }

    /** The constraint under which one text names a record of the type. */
    private static Optional<Constraint> key(RecordType target) {
        return target.constraints().stream()
                .filter(Constraint::identifies)
                .filter(c -> target.key().size() == 1 && c.fields().size() == 1)
                .filter(c -> c.fields().get(0).code().equals(target.key().get(0).code()))
                .filter(c -> c.fields().get(0).kind().equals(FieldKind.TEXT))
                .findFirst();
    }
}
