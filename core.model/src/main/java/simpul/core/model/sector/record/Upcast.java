package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What became of a type's fields from one schema to the next. It is data, because a sum over records of several schemas is
 * computed inside the database: no function of the sector could run there.
 *
 * <pre>{@code
 * RecordType.of("lot", 2, "Lot ikan", "Fish lot")
 *         .upcast(1, u -> u.renamed("berat", WEIGHT).recoded(STATE, Map.of("BEKU", "FROZEN")).defaulted(ORIGIN, "81"))
 * }</pre>
 *
 * Fields that are new and have no value in older records need no word. Within one step names come first, then codes, then
 * values for what is missing. Immutable: each word returns a new upcast.
 */
public final class Upcast {
    private final int from;
    private final List<UpcastStep> steps;

    private Upcast(int from, List<UpcastStep> steps) {
        this.from = from;
        this.steps = steps;
    }

    static Upcast from(int schema) {
        return new Upcast(schema, List.of());
    }

    /** The field had another code. */
    public Upcast renamed(String old, Field<?> now) {
        return renamed(old, now.code());
    }

    /** As {@link #renamed(String, Field)}, for a code that a later schema renamed again. */
    public Upcast renamed(String old, String now) {
        return and(new UpcastStep(from, "renamed", now, old, null, Map.of(), 0, null));
    }

    /** Records without a value have this one. */
    public <T> Upcast defaulted(Field<T> field, T value) {
        return and(UpcastStep.of(from, "defaulted", field.code()).with(value));
    }

    /**
     * Some of its codes were others; those not named stay as they are. Where one becomes a code that was there before and stays,
     * name that too ({@code "B", "B"}): otherwise an older version of the module takes every B for the other one.
     */
    public Upcast recoded(Field<String> field, Map<String, String> codes) {
        return and(new UpcastStep(from, "recoded", field.code(), null, null, codes, 0, null));
    }

    /** It had another count of decimals; the number stays the same, rounded half up where it has fewer now. */
    public Upcast scaled(Field<BigDecimal> field, int fromScale) {
        return and(new UpcastStep(from, "scaled", field.code(), null, null, Map.of(), fromScale, null));
    }

    /** The field is no longer there. Its code is never used again. */
    public Upcast dropped(String code) {
        return and(UpcastStep.of(from, "dropped", code));
    }

    /**
     * A derived value is computed differently now: the platform computes it again for older records, in the background and
     * with an entry in the audit trail for each record that changes. Without this word a value changes only when its record
     * is written.
     */
    public Upcast restated(Field<?> derived) {
        return and(UpcastStep.of(from, "restated", derived.code()));
    }

    /**
     * What became of the fields of a part's rows. A part itself is renamed and dropped by its code, as a field is.
     *
     * <pre>{@code u.part(CRATES, row -> row.renamed("berat", MASS).defaulted(KIND, "KAYU"))}</pre>
     */
    public Upcast part(PartType part, UnaryOperator<RowUpcast> words) {
        return part(part.code(), words);
    }

    /** As {@link #part(PartType, UnaryOperator)}, for a part that a later schema renamed. */
    public Upcast part(String part, UnaryOperator<RowUpcast> words) {
        Upcast all = this;
        for (UpcastStep step : words.apply(RowUpcast.from(from)).steps()) {
            all = all.and(step.in(part));
        }
        return all;
    }

    private Upcast and(UpcastStep step) {
        List<UpcastStep> all = new ArrayList<>(steps);
        all.add(step);
        return new Upcast(from, List.copyOf(all));
    }

    /** The schema that it leads on from, to the one after it. */
    public int from() {
        return from;
    }

    public List<UpcastStep> steps() {
        return steps;
    }
}
