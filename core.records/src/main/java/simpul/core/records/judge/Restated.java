package simpul.core.records.judge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import simpul.core.model.sector.record.Derivation;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.ask.ParameterLook;

/** Computes some derived values of a kept record again. Runs functions of the sector; stateless. */
public final class Restated {
    private Restated() {}

    /**
     * Values with those of the wanted fields as the sector computes them now.
     *
     * @param values as they were kept, rows of parts as rows
     */
    public static Map<String, Object> of(
            RecordType type,
            Map<String, Object> values,
            Set<String> wanted,
            String owner,
            LocalDate today,
            ParameterLook parameters) {
        Map<String, Object> now = new LinkedHashMap<>(values);
        for (Derivation<?> derivation : type.derivations()) {
            String code = derivation.field().code();
            if (wanted.contains(code)) {
                now.remove(code);
                Object value = derivation.function().apply(Facts.derived(type, now, owner, today, parameters));
                if (value != null) {
                    now.put(code, Derived.fitting(derivation.field(), value));
                }
            }
        }
        return now;
    }
}
