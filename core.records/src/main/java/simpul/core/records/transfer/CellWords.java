package simpul.core.records.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.Point;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.records.values.ZoneNames;

/** Values as cells of an export, so that the import understands them again. */
final class CellWords {
    private final Language language;
    private final Regions regions;

    CellWords(Language language, Regions regions) {
        this.language = language;
        this.regions = regions;
    }

    String heading(FieldShape field) {
        String unit = field.unit().isEmpty() ? "" : " (" + field.unit() + ")";
        return field.label().in(language) + unit;
    }

    /** Decimals with a comma and without groups, as Indonesian spreadsheets read them; what codes mean in words. */
    String cell(RecordView record, FieldShape field) {
        Object value = record.values().get(field.code());
        if (value == null) {
            return record.masked().contains(field.code()) ? "***" : "";
        }
        if (value instanceof BigDecimal d) {
            return d.toPlainString().replace('.', ',');
        }
        if (value instanceof Boolean yes) {
            return (yes ? Text.of("ya", "yes") : Text.of("tidak", "no")).in(language);
        }
        if (value instanceof Instant moment) {
            return regions.find(record.region())
                    .map(r -> ZoneNames.cell(moment, r.zone()))
                    .orElseGet(moment::toString);
        }
        if (value instanceof Point point) {
            return point.latitude().toPlainString() + ", " + point.longitude().toPlainString();
        }
        Text words = record.words().get(field.code());
        return words == null ? value.toString() : words.in(language);
    }
}
