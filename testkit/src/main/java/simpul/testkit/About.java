package simpul.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.sector.record.SectorParameter;

/** A record that a test has put in place, as an action sees it. Immutable. */
record About(RecordType type, Map<String, Object> values, String owner, LocalDate today, Answers answers)
        implements RecordFacts {
    @Override
    public <T> Optional<T> find(Field<T> field) {
        if (type.field(field.code()).isEmpty()) {
            throw new AssertionError("The type " + type.code() + " has no field " + field.code());
        }
        return Optional.ofNullable(values.get(field.code())).map(field.type()::cast);
    }

    @Override
    public List<Row> rows(PartType part) {
        return values.get(part.code()) instanceof List<?> rows
                ? rows.stream().map(Row.class::cast).toList()
                : List.of();
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return answers.parameter(parameter);
    }
}
