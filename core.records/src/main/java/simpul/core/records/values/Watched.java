package simpul.core.records.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.Row;
import simpul.core.model.sector.record.SectorParameter;

/**
 * A record that notes what of it is looked at. For one call.
 *
 * @param read codes of the fields and parts
 */
public record Watched(RecordFacts facts, Set<String> read) implements RecordFacts {
    @Override
    public <T> Optional<T> find(Field<T> field) {
        read.add(field.code());
        return facts.find(field);
    }

    @Override
    public <T> T value(Field<T> field) {
        read.add(field.code());
        return facts.value(field);
    }

    @Override
    public List<Row> rows(PartType part) {
        read.add(part.code());
        return facts.rows(part);
    }

    @Override
    public String owner() {
        return facts.owner();
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return facts.parameter(parameter);
    }

    @Override
    public LocalDate today() {
        return facts.today();
    }
}
