package simpul.core.records.act;

import java.util.HashSet;
import java.util.Set;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.record.RecordType;

/** Looks at what an action decided before anything is done. Stateless. */
public final class Outcomes {
    private static final int MOST = 20;

    private Outcomes() {}

    /**
     * The same outcome.
     *
     * @throws IllegalArgumentException when it cannot be meant, which is a bug of the sector
     */
    public static Outcome checked(Definition sector, Outcome outcome) {
        if (outcome.findings().isEmpty() == outcome.steps().isEmpty() || outcome.steps().size() > MOST) {
            throw new IllegalArgumentException(
                    "An outcome does 1 to " + MOST + " things or says why none is done: " + outcome);
        }
        Set<String> records = new HashSet<>();
        for (Outcome.Step step : outcome.steps()) {
            RecordType type = sector.record(step.type())
                    .orElseThrow(() -> new IllegalArgumentException("There is no record type " + step.type()));
            step.values().keySet().stream()
                    .filter(code -> type.field(code).isEmpty())
                    .findFirst()
                    .ifPresent(code -> {
                        throw new IllegalArgumentException("The type " + type.code() + " has no field " + code);
                    });
            if (!step.record().isEmpty() && !records.add(step.record())) {
                throw new IllegalArgumentException("A record is changed or moved once: " + step.record());
            }
        }
        return outcome;
    }
}
