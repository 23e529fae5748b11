package simpul.core.records.keep;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.ShapeStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.shape.ShapeJson;
import simpul.core.records.values.Bodies;

/**
 * What the agreements, agencies and other records are called that records name, each looked up once and only where a record names it.
 * For one transaction, of whose scope it sees what that covers.
 */
final class Titles {
    private final Tx tx;
    private final Regions regions;
    private final Map<String, Optional<Text>> agreements = new HashMap<>();
    private final Map<String, Optional<Text>> agencies = new HashMap<>();
    private final Map<String, Optional<Text>> records = new HashMap<>();
    private final Map<String, Optional<TypeShape>> shapes = new HashMap<>();

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

    /** The key of a record to which another refers; empty where the scope does not see it. */
    Optional<Text> record(String sector, String type, String id) {
        return records.computeIfAbsent(
                id,
                i -> shape(sector, type)
                        .flatMap(shape -> tx.port(RecordStore.class)
                                .find(sector, type, i)
                                .map(r -> RecordTitles.name(r, shape, Bodies.read(r, shape), Map.of()))));
    }

    private Optional<TypeShape> shape(String sector, String type) {
        return shapes.computeIfAbsent(
                type, t -> tx.port(ShapeStore.class).find(sector, t).map(table -> ShapeJson.read(table.shape())));
    }

    /** What a record of the key's fields names. */
    Map<String, Text> words(StoredRecord record, TypeShape shape, Map<String, Object> values) {
        Map<String, Text> words = new HashMap<>();
        for (String code : shape.key()) {
            Object value = values.get(code);
            if (value != null) {
                shape.field(code)
                        .flatMap(f -> word(record.sector(), f, value.toString()))
                        .ifPresent(w -> words.put(code, w));
            }
        }
        return words;
    }

    /** What an identifier or the code of a place stands for. */
    Optional<Text> word(String sector, FieldShape field, String value) {
        return switch (field.kind()) {
            case "agreement" -> agreement(value);
            case "agency" -> agency(value);
            case "region" -> regions.find(value).map(Region::name).map(Text::same);
            case "ref" -> Optional.ofNullable(field.target()).flatMap(type -> record(sector, type, value));
            default -> Optional.empty();
        };
    }
}
