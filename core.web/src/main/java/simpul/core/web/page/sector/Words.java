package simpul.core.web.page.sector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.text.Text;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/** Values of sectors in the reader's words: numbers with their unit, days, codes by their meaning. */
final class Words {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Messages t;

    Words(Messages t) {
        this.t = t;
    }

    String number(BigDecimal number, String unit) {
        return t.quantity(number, unit);
    }

    /** A figure for the strip at the top: millions and more in words, so that it fits a phone. */
    String large(BigDecimal number, String unit) {
        BigDecimal size = number.abs();
        if (size.compareTo(MILLION) < 0) {
            return number(number, unit);
        }
        boolean billions = size.compareTo(MILLION.movePointRight(3)) >= 0;
        BigDecimal shown = number.movePointLeft(billions ? 9 : 6)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String words = t.decimal(shown) + " " + t.get(billions ? "sector.billion" : "sector.million");
        return switch (unit) {
            case "Rp" -> "Rp" + words;
            case "" -> words;
            default -> words + " " + unit;
        };
    }

    /** A figure in few letters, for the scale of a chart. */
    String rough(BigDecimal number) {
        int digits = number.abs().setScale(0, RoundingMode.DOWN).precision();
        int[] thousands = {3, 6, 9, 12};
        String[] words = {"sector.short3", "sector.short6", "sector.short9", "sector.short12"};
        for (int i = thousands.length - 1; i >= 0; i--) {
            if (digits > thousands[i] + (i == 0 ? 1 : 0)) {
                return few(number.movePointLeft(thousands[i])) + " " + t.get(words[i]);
            }
        }
        return few(number);
    }

    /** The same with its unit, for legends. */
    String rough(BigDecimal number, String unit) {
        return switch (unit) {
            case "" -> rough(number);
            case "Rp" -> unit + rough(number);
            case "%" -> rough(number) + unit;
            default -> rough(number) + " " + unit;
        };
    }

    private String few(BigDecimal number) {
        int scale = number.abs().compareTo(BigDecimal.ONE) < 0 ? 2 : 1;
        BigDecimal bare = number.setScale(scale, RoundingMode.HALF_UP).stripTrailingZeros();
        return t.decimal(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /** How a sector's tone looks here. */
    static Tone tone(simpul.core.model.sector.view.Tone tone) {
        return Tone.valueOf(tone.code().toUpperCase(Locale.ROOT));
    }

    /** A label in the middle of a sentence; an abbreviation at its beginning stays as it is. */
    static String small(String label) {
        boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || abbreviated ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    Cell cell(simpul.core.model.sector.view.Cell cell) {
        if (cell.isMissing()) {
            return Cell.missing(t.get("sector.noData"));
        }
        return cell.words()
                .map(words -> Cell.of(t.of(words)))
                .orElseGet(() -> Cell.of(number(cell.number().orElseThrow(), cell.unit())));
    }

    /** A field of a record in a table; the unit stands in the heading there. */
    Cell cell(RecordView record, FieldShape field) {
        if (record.values().get(field.code()) instanceof RecordFile file) {
            return Cell.link(Place.file(record, field.code()), file.name(), "");
        }
        return cell(record, field, field.code(), record.values().get(field.code()));
    }

    /** A field of a row of a record in a table. */
    Cell cell(RecordView record, FieldShape field, String path, @Nullable Object value) {
        String words = words(record, field, path, value, false);
        return words.isEmpty() ? Cell.missing("–") : Cell.of(words);
    }

    /** A field of a record; empty without a value. */
    String words(RecordView record, FieldShape field, boolean withUnit) {
        return words(record, field, field.code(), record.values().get(field.code()), withUnit);
    }

    private String words(RecordView record, FieldShape field, String path, @Nullable Object value, boolean withUnit) {
        if (record.masked().contains(path)) {
            return t.get("sector.masked");
        }
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal d) {
            return withUnit || field.unit().equals("Rp") ? number(d, field.unit()) : t.decimal(d.stripTrailingZeros());
        }
        if (value instanceof Long whole) {
            return field.ungrouped() ? whole.toString() : t.number(whole);
        }
        if (value instanceof LocalDate day) {
            return t.date(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? t.get("sector.yes") : t.get("sector.no");
        }
        Text meaning = record.words().get(path);
        return meaning == null ? value.toString() : t.of(meaning);
    }

    Column column(FieldShape field) {
        boolean number = field.kind().matches("integer|decimal|money");
        String unit = field.unit().isEmpty() || field.unit().equals("Rp") ? "" : " (" + field.unit() + ")";
        String label = t.of(field.label()) + unit;
        return number ? Column.number(label) : Column.text(label);
    }
}
