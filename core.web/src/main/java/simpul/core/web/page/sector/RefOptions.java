package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.TypeShape;
import simpul.core.model.store.Cursor;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/**
 * How a form asks for another record. Where its type is known by one text, that is typed and the newest are suggested, for
 * there may be thousands; otherwise one of the newest is chosen. For one request.
 */
final class RefOptions {
    private static final int SUGGESTED = 100;

    private final Messages t;
    private final Caller caller;
    private final String sector;
    private final SectorCatalog catalog;
    private final Records records;
    /** By type, for several fields and rows of a form may refer to the same one. */
    private final Map<String, List<RecordView>> newest = new HashMap<>();

    RefOptions(Messages t, Caller caller, String sector, SectorCatalog catalog, Records records) {
        this.t = t;
        this.caller = caller;
        this.sector = sector;
        this.catalog = catalog;
        this.records = records;
    }

    /** @param chosen what stands in the form already */
    Field input(FieldShape shape, String name, String chosen) {
        String type = shape.target() == null ? "" : shape.target();
        Optional<FieldShape> key = type(type).flatMap(RefOptions::key);
        List<RecordView> suggested = newest.computeIfAbsent(type, this::newest);
        if (key.isPresent()) {
            String code = key.get().code();
            List<Option> known = suggested.stream()
                    .map(r -> String.valueOf(r.values().get(code)))
                    .map(words -> Option.of(words, words))
                    .toList();
            return Field.text(name, t.of(shape.label())).options(known);
        }
        List<Option> options =
                new ArrayList<>(suggested.stream().map(this::option).toList());
        if (!chosen.isEmpty() && options.stream().noneMatch(o -> o.value().equals(chosen))) {
            var found = records.find(caller, sector, type, chosen);
            if (found.isDone()) {
                options.add(0, option(found.value()));
            }
        }
        return Field.select(name, t.of(shape.label()), options);
    }

    /** An identifier that a record holds, as its key. */
    Field shown(FieldShape shape, Field field) {
        String type = shape.target() == null ? "" : shape.target();
        Optional<FieldShape> key = type(type).flatMap(RefOptions::key);
        if (key.isEmpty() || field.value().isEmpty()) {
            return field;
        }
        var found = records.find(caller, sector, type, field.value());
        return found.isDone()
                ? field.value(
                        String.valueOf(found.value().values().get(key.get().code())))
                : field;
    }

    /** What people are told to write; empty where they choose. */
    String hint(FieldShape shape) {
        return type(shape.target() == null ? "" : shape.target())
                .flatMap(type -> key(type)
                        .map(key -> t.get("sector.refHint", t.of(key.label()), Words.small(t.of(type.label())))))
                .orElse("");
    }

    /** The one text by which records of a type are known, where each claims its own whatever its state, for only then is it found. */
    static Optional<FieldShape> key(TypeShape type) {
        return type.key().size() == 1
                ? type.field(type.key().get(0))
                        .filter(f -> f.kind().equals("text") && !f.personal() && isClaimed(type, f.code()))
                : Optional.empty();
    }

    private static boolean isClaimed(TypeShape type, String field) {
        return type.claims().stream().anyMatch(c -> c.endsWith(" " + field) || c.endsWith(" " + field + " *"));
    }

    private Optional<TypeShape> type(String code) {
        var known = catalog.sector(sector);
        return known.isDone() ? known.value().type(code) : Optional.empty();
    }

    private List<RecordView> newest(String type) {
        var page = records.list(caller, sector, type, RecordSearch.ALL.own(), new Cursor(SUGGESTED, null));
        return page.isDone() ? page.value().items() : List.of();
    }

    private Option option(RecordView record) {
        return Option.of(record.id(), t.of(record.title()));
    }
}
