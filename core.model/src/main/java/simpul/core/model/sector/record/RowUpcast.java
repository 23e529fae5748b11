package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the fields of a part's rows from one schema to the next, see {@link Upcast#part}.
 *
 * <pre>{@code
 * u.part(CRATES, row -> row.renamed("berat", MASS).scaled(MASS, 1).recoded(KIND, Map.of("K", "KAYU")))
 * }</pre>
 *
 * Nothing is restated here, for the fields of a row are entered and not derived: a value of the record that is derived
 * from rows is restated by {@link Upcast#restated}. Immutable: each word returns a new one.
 */
public final class RowUpcast {
    private final int from;
    private final List<UpcastStep> steps;

    private RowUpcast(int from, List<UpcastStep> steps) {
        this.from = from;
        this.steps = steps;
    }

    static RowUpcast from(int schema) {
        return new RowUpcast(schema, List.of());
    }

    /** The field had another code. */
    public RowUpcast renamed(String old, Field<?> now) {
        return renamed(old, now.code());
    }

    /** As {@link #renamed(String, Field)}, for a code that a later schema renamed again. */
    public RowUpcast renamed(String old, String now) {
        return and(new UpcastStep(from, "renamed", now, old, null, Map.of(), 0, null));
    }

    /** Rows without a value have this one. */
    public <T> RowUpcast defaulted(Field<T> field, T value) {
        return and(UpcastStep.of(from, "defaulted", field.code()).with(value));
    }

    /**
     * Some of its codes were others; those not named stay as they are. Where there is one row for each code, no two codes
     * become the same, and none becomes one that stays: what can be known of it from the upcasts and the editions of the list is
     * refused at admission, and a row whose new code another row of its record has keeps its old one.
     */
    public RowUpcast recoded(Field<String> field, Map<String, String> codes) {
        return and(new UpcastStep(from, "recoded", field.code(), null, null, codes, 0, null));
    }

    /** It had another count of decimals; the number stays the same, rounded half up where it has fewer now. */
    public RowUpcast scaled(Field<BigDecimal> field, int fromScale) {
        return and(new UpcastStep(from, "scaled", field.code(), null, null, Map.of(), fromScale, null));
    }

    /** The field is no longer there. Its code is never used again. */
    public RowUpcast dropped(String code) {
        return and(UpcastStep.of(from, "dropped", code));
    }

    private RowUpcast and(UpcastStep step) {
        List<UpcastStep> all = new ArrayList<>(steps);
        all.add(step);
        return new RowUpcast(from, List.copyOf(all));
    }

    List<UpcastStep> steps() {
        return steps;
    }
}
