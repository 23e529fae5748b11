package simpul.core.model.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A part of a record type as pages and the API show it; holds nothing of the module.
 *
 * @param onePer code of the field of whose codes each has at most one row; null where rows are free
 */
public record PartShape(
        String code,
        Text label,
        List<FieldShape> fields,
        @Nullable String onePer) {
    public PartShape {
        fields = List.copyOf(fields);
    }

    public Optional<FieldShape> field(String wanted) {
        return fields.stream().filter(f -> f.code().equals(wanted)).findFirst();
    }

    /** The field of whose codes each has at most one row. */
    public Optional<FieldShape> perCode() {
        return onePer == null ? Optional.empty() : field(onePer);
    }

    /** The fields that somebody fills in: all but the one whose code the row stands for. */
    public List<FieldShape> filled() {
        return fields.stream().filter(f -> !f.code().equals(onePer)).toList();
    }

    /** How findings, words and masked fields of a row are named: {@code kompetensi[3].nilai}. */
    public String path(int row, FieldShape field) {
        return code + "[" + row + "]." + field.code();
    }
}
