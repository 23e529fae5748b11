package simpul.core.records.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.text.CsvLine;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.records.values.FileBodies;
import simpul.core.records.values.RowBodies;
import simpul.core.records.values.ZoneNames;

/** Values as cells of an export, so that the import understands them again. */
final class CellWords {
    private final Language language;
    private final Regions regions;

    CellWords(Language language, Regions regions) {
        this.language = language;
        this.regions = regions;
    }

    String of(Text text) {
        return text.in(language);
    }

    String heading(FieldShape field) {
        return heading(field.label(), field);
    }

    /** A heading with the unit of the field. */
    String heading(Text label, FieldShape field) {
        String unit = field.unit().isEmpty() ? "" : " (" + field.unit() + ")";
        return label.in(language) + unit;
    }

    String label(PartShape part) {
        return part.label().in(language);
    }

    /** {@code Isi: 12,5}; empty without a value. */
    String pair(FieldShape field, String cell) {
        return cell.isEmpty() ? "" : field.label().in(language) + ": " + cell;
    }

    /** A field of a row. */
    String cell(RecordView record, PartShape part, int row, FieldShape field) {
        Object value = RowBodies.shown(record.values(), part.code()).get(row).get(field.code());
        return cell(record, part.path(row, field), value);
    }

    /** Decimals with a comma and without groups, as Indonesian spreadsheets read them; what codes mean in words. */
    String cell(RecordView record, String path, @Nullable Object value) {
        if (value == null) {
            return record.masked().contains(path) ? "***" : "";
        }
        if (value instanceof BigDecimal d) {
            return CsvLine.number(d);
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
        if (value instanceof RecordFile) {
            return FileBodies.said(value);
        }
        Text words = record.words().get(path);
        return words == null ? value.toString() : words.in(language);
    }
}
