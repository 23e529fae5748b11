package simpul.core.records.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.text.CsvLine;
import simpul.core.records.values.OneRowEach;

/**
 * What the rows of a table say to the version that runs, whose columns were taken while an older one ran: codes are those of
 * today, and what is new has the value that the upcasts give older records, in the record and in the rows of its parts. What
 * columns are called now is known by {@link FormerNames} and {@link FormerColumns}. Immutable.
 */
final class OlderRows {
    static final OlderRows NONE = new OlderRows(List.of(), key -> key);

    private final List<Step> steps;
    private final UnaryOperator<String> columns;

    private OlderRows(List<Step> steps, UnaryOperator<String> columns) {
        this.steps = List.copyOf(steps);
        this.columns = columns;
    }

    /**
     * One thing that became of a field.
     *
     * @param part of whose rows it is a field, as it is called now; empty for a field of the record
     * @param named the field of that part for whose codes rows stand; empty where they are free
     * @param field as it is called now
     * @param codes new ones by old ones
     * @param given what stands where nothing does, as people write it; empty for none
     */
    private record Step(String part, String named, String field, Map<String, String> codes, String given) {
        void apply(Map<String, Object> cells) {
            String said = String.valueOf(cells.getOrDefault(field, "")).strip();
            if (said.isEmpty() && !given.isEmpty()) {
                cells.put(field, given);
            }
            codes.forEach((old, now) -> {
                if (old.equalsIgnoreCase(said)) {
                    cells.put(field, now);
                }
            });
        }

        /** One that says nothing but its code is none, and stays so. */
        Object row(Object row) {
            Map<String, Object> cells = new HashMap<>();
            boolean says = false;
            for (Map.Entry<?, ?> cell : ((Map<?, ?>) row).entrySet()) {
                cells.put(String.valueOf(cell.getKey()), cell.getValue());
                says |= !named.equals(cell.getKey())
                        && !String.valueOf(cell.getValue()).isBlank();
            }
            if (says) {
                apply(cells);
            }
            return cells;
        }
    }

    /** @param schema for which the columns were taken; 0 where that is not known */
    static OlderRows of(TypeShape shape, int schema) {
        if (schema == 0) {
            return NONE;
        }
        List<Step> steps = new ArrayList<>();
        for (int from = schema; from < shape.schema(); from++) {
            int before = from;
            List<UpcastStep> all =
                    shape.upcasts().stream().filter(s -> s.from() == before).toList();
            // Which row is of which code its column says.
            all.stream()
                    .filter(s -> s.kind().equals("recoded") && !OneRowEach.isMeant(shape, s))
                    .forEach(s -> step(shape, s, field -> Optional.of("")).ifPresent(steps::add));
            all.stream()
                    .filter(s -> s.kind().equals("defaulted"))
                    .forEach(s ->
                            step(shape, s, field -> written(field, s.value())).ifPresent(steps::add));
        }
        return new OlderRows(steps, key -> FormerColumns.now(shape, key, schema));
    }

    /** What a step says of a field that is still there. */
    private static Optional<Step> step(TypeShape shape, UpcastStep said, Function<FieldShape, Optional<String>> given) {
        if (said.part() == null) {
            return shape.field(FormerNames.now(shape, said.code()))
                    .flatMap(f -> given.apply(f).map(v -> new Step("", "", f.code(), said.codes(), v)));
        }
        String column = FormerColumns.now(shape, said.part() + "." + said.code(), said.from() + 1);
        String part = column.substring(0, Math.max(0, column.indexOf('.')));
        return shape.part(part)
                .flatMap(p -> p.field(column.substring(part.length() + 1))
                        .flatMap(f -> given.apply(f)
                                .map(v -> new Step(
                                        part, Objects.requireNonNullElse(p.onePer(), ""), f.code(), said.codes(), v))));
    }

    /** What a column is called now, by the key that was chosen for it. */
    String column(String key) {
        return columns.apply(key);
    }

    /** Whether a field has a value although no column holds it. */
    boolean gives(String field) {
        return steps.stream()
                .anyMatch(s -> s.part().isEmpty()
                        && s.field().equals(field)
                        && !s.given().isEmpty());
    }

    /** The cells of a record as today's version asks for them. */
    Map<String, Object> upcast(Map<String, Object> input) {
        for (Step step : steps) {
            if (step.part().isEmpty()) {
                step.apply(input);
            } else if (input.get(step.part()) instanceof List<?> rows) {
                input.put(step.part(), rows.stream().map(step::row).toList());
            }
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
