package simpul.core.records.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.text.CsvLine;

/**
 * What the rows of a table say to the version that runs, whose columns were taken while an older one ran: codes are those of
 * today, and what is new has the value that the upcasts give older records. What columns are called now is known by
 * {@link FormerNames}. Of fields of the record itself. Immutable.
 */
final class OlderRows {
    static final OlderRows NONE = new OlderRows(List.of());

    private final List<Step> steps;

    private OlderRows(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * One thing that became of a field.
     *
     * @param field as it is called now
     * @param codes new ones by old ones
     * @param given what stands where nothing does, as people write it; empty for none
     */
    private record Step(String field, Map<String, String> codes, String given) {}

    /** @param schema for which the columns were taken; 0 where that is not known */
    static OlderRows of(TypeShape shape, int schema) {
        if (schema == 0) {
            return NONE;
        }
        List<Step> steps = new ArrayList<>();
        for (int from = schema; from < shape.schema(); from++) {
            int before = from;
            List<UpcastStep> all = shape.upcasts().stream()
                    .filter(s -> s.from() == before && s.isOfRecord())
                    .toList();
            all.stream()
                    .filter(s -> s.kind().equals("recoded"))
                    .forEach(s -> steps.add(new Step(FormerNames.now(shape, s.code()), s.codes(), "")));
            all.stream()
                    .filter(s -> s.kind().equals("defaulted"))
                    .forEach(s -> shape.field(FormerNames.now(shape, s.code()))
                            .flatMap(field -> written(field, s.value()).map(v -> new Step(field.code(), Map.of(), v)))
                            .ifPresent(steps::add));
        }
        return new OlderRows(steps);
    }

    /** Whether a field has a value although no column holds it. */
    boolean gives(String field) {
        return steps.stream()
                .anyMatch(s -> s.field().equals(field) && !s.given().isEmpty());
    }

    /** The cells of a record as today's version asks for them. */
    Map<String, Object> upcast(Map<String, Object> input) {
        for (Step step : steps) {
            String said = String.valueOf(input.getOrDefault(step.field(), "")).strip();
            if (said.isEmpty() && !step.given().isEmpty()) {
                input.put(step.field(), step.given());
            }
            step.codes().forEach((old, now) -> {
                if (old.equalsIgnoreCase(said)) {
                    input.put(step.field(), now);
                }
            });
        }
        return input;
    }

    /** As people write it into a table; empty for what nobody can. */
    private static Optional<String> written(FieldShape field, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (field.kind()) {
            case "yes_no" -> Optional.of(Boolean.TRUE.equals(value) ? "ya" : "tidak");
            case "decimal", "money" -> Optional.of(CsvLine.number(new BigDecimal(String.valueOf(value))));
            case "moment", "file", "point", "ref" -> Optional.empty();
            default -> Optional.of(String.valueOf(value));
        };
    }
}
