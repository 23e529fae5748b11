package simpul.core.records.act;

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
import simpul.core.records.values.RowBodies;

/** A record as its reader sees it: what is masked is not there. Immutable. */
record SeenRecord(RecordType type, Map<String, Object> values, String owner, LocalDate today, Answers answers)
        implements RecordFacts {
    SeenRecord {
        values = Map.copyOf(RowBodies.typed(values, type));
    }

    @Override
    public <T> Optional<T> find(Field<T> field) {
        if (type.field(field.code()).isEmpty()) {
            throw new IllegalStateException("The type " + type.code() + " has no field " + field.code());
        }
        return Optional.ofNullable(values.get(field.code())).map(field.type()::cast);
    }

    @Override
    public List<Row> rows(PartType part) {
        return RowBodies.rows(values, part.code());
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return answers.parameter(parameter);
    }
}
