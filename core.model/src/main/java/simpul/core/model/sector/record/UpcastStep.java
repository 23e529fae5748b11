package simpul.core.model.sector.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an {@link Upcast} says; made by it and kept with the shape of the type, so that records stay readable
 * without their module. Immutable.
 *
 * @param from schema that it leads on from
 * @param kind {@code renamed}, {@code recoded}, {@code defaulted}, {@code scaled}, {@code dropped} or {@code restated}
 * @param code the field, as it is called in the next schema; of {@code dropped} as it was called
 * @param old of {@code renamed}, what it was called
 * @param value of {@code defaulted}
 * @param codes of {@code recoded}, new codes by old ones
 * @param scale of {@code scaled}, what it was
 * @param part the part of whose rows it is a field, as it is called in the next schema; null for a field of the record
 */
public record UpcastStep(
        int from,
        String kind,
        String code,
        @Nullable String old,
        @Nullable Object value,
        Map<String, String> codes,
        int scale,
        @Nullable String part) {
    public UpcastStep {
        // In one order everywhere: what a step says is part of the mark by which rows of a projection are known.
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    static UpcastStep of(int from, String kind, String code) {
        return new UpcastStep(from, kind, code, null, null, Map.of(), 0, null);
    }

    /** The same step with its value as a body holds it. */
    public UpcastStep with(@Nullable Object kept) {
        return new UpcastStep(from, kind, code, old, kept, codes, scale, part);
    }

    /** The same step about a field of the rows of a part. */
    UpcastStep in(String rows) {
        return new UpcastStep(from, kind, code, old, value, codes, scale, rows);
    }

    /** Whether it says something about the record itself and not about its rows. */
    public boolean isOfRecord() {
        return part == null;
    }

    /** Whether it says something about the rows of this part. */
    public boolean isOfRows(String wanted) {
        return wanted.equals(part);
    }
}
