package simpul.core.model.sector.record;

import java.util.Map;
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
 */
public record UpcastStep(
        int from,
        String kind,
        String code,
        @Nullable String old,
        @Nullable Object value,
        Map<String, String> codes,
        int scale) {
    public UpcastStep {
        codes = Map.copyOf(codes);
    }

    static UpcastStep of(int from, String kind, String code) {
        return new UpcastStep(from, kind, code, null, null, Map.of(), 0);
    }

    /** The same step with its value as a body holds it. */
    public UpcastStep with(@Nullable Object kept) {
        return new UpcastStep(from, kind, code, old, kept, codes, scale);
    }
}
