package simpul.core.records.judge;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Derivation;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.values.Watched;

/** Computes what was derived from personal values again once those are erased; runs functions of the sector. Stateless. */
public final class Forgotten {
    private Forgotten() {}

    /** Codes of the fields and parts that hold something personal. */
    public static Set<String> personal(RecordType type) {
        Set<String> codes = new HashSet<>();
        type.fields().stream().filter(Field::isPersonal).forEach(f -> codes.add(f.code()));
        type.parts().stream()
                .filter(p -> p.fields().stream().anyMatch(Field::isPersonal))
                .forEach(p -> codes.add(p.code()));
        return codes;
    }

    /**
     * What is left with every derived value as it is without the personal ones. A value that nothing personal went into stays as
     * it was computed; one that cannot be computed without goes.
     *
     * @param values as they were kept
     * @param rest the same without what is personal
     */
    public static Map<String, Object> of(
            RecordType type,
            Map<String, Object> values,
            Map<String, Object> rest,
            String owner,
            LocalDate today,
            ParameterLook parameters) {
        Set<String> personal = personal(type);
        Map<String, Object> now = new LinkedHashMap<>(rest);
        for (Derivation<?> derivation : type.derivations()) {
            Set<String> read = new HashSet<>();
            computed(derivation, new Watched(Facts.derived(type, values, owner, today, parameters), read));
            Map<String, Object> left = new LinkedHashMap<>(now);
            left.remove(derivation.field().code());
            if (read.stream().anyMatch(personal::contains)) {
                personal.add(derivation.field().code());
                now = left;
                Object value = derivation.field().isPersonal()
                        ? null
                        : computed(derivation, Facts.derived(type, left, owner, today, parameters));
                if (value != null) {
                    now.put(derivation.field().code(), Derived.fitting(derivation.field(), value));
                }
            }
        }
        return now;
    }

    private static @Nullable Object computed(Derivation<?> derivation, RecordFacts facts) {
        try {
            return derivation.function().apply(facts);
        } catch (RuntimeException e) {
            // The record lacks what a sound one has, which is no fault of the sector.
            return null;
        }
    }
}
