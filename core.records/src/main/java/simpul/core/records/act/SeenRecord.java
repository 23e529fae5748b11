package simpul.core.records.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.values.RowBodies;

/**
 * A record as its reader sees it: what is masked is not there. Immutable.
 *
 * @param values as {@link RowBodies#typed typed} as rules see them
 * @param region code of the reader's region
 */
record SeenRecord(
        RecordType type,
        RecordView seen,
        Map<String, Object> values,
        String region,
        LocalDate today,
        ParameterLook parameters)
        implements RecordFacts {
    static SeenRecord of(RecordType type, RecordView seen, String region, LocalDate today, ParameterLook parameters) {
        return new SeenRecord(type, seen, Map.copyOf(RowBodies.typed(seen.values(), type)), region, today, parameters);
    }

    private Field<?> known(Field<?> field) {
        return type.field(field.code())
                .orElseThrow(
                        () -> new IllegalStateException("The type " + type.code() + " has no field " + field.code()));
    }

    @Override
    public <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable(values.get(known(field).code())).map(field.type()::cast);
    }

    @Override
    public <T> T value(Field<T> field) {
        Optional<T> value = find(field);
        if (value.isEmpty()) {
            Field<?> known = known(field);
            if (seen.masked().contains(known.code()) || !seen.region().equals(region)) {
                throw Unseen.hidden(known);
            }
            if (known.requiredFromState().isPresent()) {
                throw Unseen.notYet(known);
            }
        }
        return value.orElseGet(() -> RecordFacts.super.value(field));
    }

    @Override
    public List<Row> rows(PartType part) {
        return RowBodies.rows(values, part.code());
    }

    @Override
    public String owner() {
        return seen.region();
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return parameters.value(parameter, owner(), seen.day());
    }
}
