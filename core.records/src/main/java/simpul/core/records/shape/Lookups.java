package simpul.core.records.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.TableShape;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;

/** What the constraints of a sector look up in the table of a type whenever a record is written. Stateless. */
final class Lookups {
    private Lookups() {}

    static List<TableShape.Index> of(Definition definition, RecordType type) {
        Set<TableShape.Index> indexes = new LinkedHashSet<>();
        for (Constraint constraint : type.constraints()) {
            Optional<Field<?>> last = constraint.from().<Field<?>>map(f -> f).or(constraint::measure);
            if (!constraint.isUnique()) {
                indexes.add(index(constraint, constraint.fields(), last));
            }
        }
        for (RecordType counted : definition.records()) {
            for (Constraint ceiling : counted.constraints()) {
                ceiling.limit()
                        .filter(limit -> limit.type()
                                .filter(t -> t.code().equals(type.code()))
                                .isPresent())
                        .ifPresent(limit -> indexes.add(index(ceiling, limit.key(), Optional.empty())));
            }
        }
        return List.copyOf(indexes);
    }

    private static TableShape.Index index(Constraint constraint, List<Field<?>> key, Optional<Field<?>> last) {
        List<String> fields = new ArrayList<>();
        key.forEach(f -> fields.add(f.code()));
        last.map(Field::code).ifPresent(fields::add);
        return new TableShape.Index(!constraint.isNationwide(), fields);
    }
}
