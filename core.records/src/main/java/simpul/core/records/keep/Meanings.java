package simpul.core.records.keep;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.Point;
import simpul.core.model.text.Text;
import simpul.core.records.values.PointWords;
import simpul.core.records.values.RowBodies;
import simpul.core.records.values.ZoneNames;

/** What the values of one record mean in words, and which of them its reader may not see. For one record. */
final class Meanings {
    private final String sector;
    private final String region;
    private final boolean own;
    private final Vocabulary vocabulary;
    private final Regions regions;
    private final Titles titles;
    private final Map<String, Text> words = new HashMap<>();
    private final Set<String> masked = new HashSet<>();

    Meanings(String sector, String region, boolean own, Vocabulary vocabulary, Regions regions, Titles titles) {
        this.sector = sector;
        this.region = region;
        this.own = own;
        this.vocabulary = vocabulary;
        this.regions = regions;
        this.titles = titles;
    }

    /** Looks at every field and row; what may not be seen is taken out of the values. */
    void look(Map<String, Object> values) {
        vocabulary.shape().fields().forEach(f -> look(f, f.code(), f.code(), values));
        for (PartShape part : vocabulary.shape().parts()) {
            List<Map<String, Object>> rows = RowBodies.shown(values, part.code());
            for (int i = 0; i < rows.size(); i++) {
                for (FieldShape field : part.fields()) {
                    look(field, part.code() + "." + field.code(), part.path(i, field), rows.get(i));
                }
            }
        }
    }

    Map<String, Text> words() {
        return words;
    }

    Set<String> masked() {
        return masked;
    }

    /** @param list under which the vocabulary knows the field's code list */
    private void look(FieldShape field, String list, String path, Map<String, Object> values) {
        Object value = values.get(field.code());
        if (value == null) {
            return;
        }
        if (field.personal() && !own) {
            values.remove(field.code());
            masked.add(path);
        } else {
            word(field, list, value).ifPresent(w -> words.put(path, w));
        }
    }

    private Optional<Text> word(FieldShape field, String list, Object value) {
        if (value instanceof Instant moment) {
            return regions.find(region).map(Region::zone).map(zone -> ZoneNames.words(moment, zone));
        }
        if (value instanceof Point point) {
            return Optional.of(PointWords.of(point));
        }
        return switch (field.kind()) {
            case "agreement", "agency", "ref" -> titles.word(sector, field, value.toString());
            default -> vocabulary.word(field, list, value, regions);
        };
    }
}
