package simpul.core.records.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.TableShape;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.ask.Planner;

/**
 * What a sector looks up in the table of a type: its constraints whenever a record is written, its screens and indicators
 * whenever they are shown. Stateless.
 */
final class Lookups {
    private static final String DAY = "*" + PlanColumn.DAY.name();
    /** A wider index costs each writer more than it gives its readers. */
    private static final int MOST_ASKED = 16;

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
        asked(definition, type).ifPresent(indexes::add);
        return List.copyOf(indexes);
    }

    /**
     * One index for all questions of screens and indicators: the days of a region one behind the other, with all that is
     * grouped and added up, so that a quarter is read without a look at the rows. Free text is left out, it may be too long.
     */
    private static Optional<TableShape.Index> asked(Definition definition, RecordType type) {
        Set<String> columns = new TreeSet<>();
        Stream.concat(
                        definition.screens().stream().flatMap(s -> s.asks().stream()),
                        definition.indicators().stream().flatMap(i -> i.asks().stream()))
                .filter(question -> question.type().code().equals(type.code()))
                .flatMap(question -> Planner.plan(definition.id(), question, List.of()).columns().stream())
                .filter(column -> isShort(type, column))
                .forEach(column -> columns.add(column.field() ? column.name() : "*" + column.name()));
        if (definition.indicators().stream()
                .flatMap(i -> i.asks().stream())
                .anyMatch(q -> q.type().code().equals(type.code()))) {
            // An indicator is asked for many agreements at once.
            columns.add("*" + PlanColumn.AGREEMENT.name());
        }
        columns.removeAll(Set.of(DAY, "*" + PlanColumn.REGION.name(), "*" + PlanColumn.RECORD.name()));
        if (columns.isEmpty() || columns.size() > MOST_ASKED) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(List.of(DAY));
        all.addAll(columns);
        return Optional.of(new TableShape.Index(true, all));
    }

    private static boolean isShort(RecordType type, PlanColumn column) {
        return column.field()
                ? type.field(column.name())
                        .filter(f -> !f.kind().equals(FieldKind.TEXT))
                        .isPresent()
                : !column.equals(PlanColumn.SEARCH);
    }

    private static TableShape.Index index(Constraint constraint, List<Field<?>> key, Optional<Field<?>> last) {
        List<String> fields = new ArrayList<>();
        key.forEach(f -> fields.add(
                f.kind().equals(FieldKind.TEXT)
                        ? "*" + PlanColumn.folded(f.code()).name()
                        : f.code()));
        last.map(Field::code).ifPresent(fields::add);
        return new TableShape.Index(!constraint.isNationwide(), fields);
    }
}
