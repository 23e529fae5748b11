package simpul.core.records.keep;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.store.Store;
import simpul.core.records.flow.Bases;
import simpul.core.records.input.Base;
import simpul.core.records.input.StrangeCodes;
import simpul.core.records.judge.Draft;
import simpul.core.records.values.Columns;
import simpul.core.records.values.RowBodies;

/**
 * The records that lines of a table name by their key, of which fields and parts stay that the table has no column for. Files
 * have none in any table and are looked after by {@link KeptFiles}. For one batch.
 */
final class KnownRows {
    private final RecordType type;
    private final Set<String> columns;
    private final Set<String> without = new HashSet<>();
    private final Optional<Constraint> key;

    /** @param columns keys of the columns that the table has */
    KnownRows(RecordType type, Set<String> columns) {
        this.type = type;
        this.columns = columns;
        this.key = key(type);
        type.fields().stream()
                .filter(f -> !columns.contains(f.code()) && !type.isDerived(f))
                .filter(f -> !f.kind().equals(FieldKind.FILE))
                .forEach(f -> without.add(f.code()));
        type.parts().stream()
                .filter(p -> columns.stream().noneMatch(c -> c.startsWith(p.code() + ".")))
                .forEach(p -> without.add(p.code()));
    }

    /** The constraint by which a record of a type is recognised. */
    static Optional<Constraint> key(RecordType type) {
        Set<String> key = codes(type.key());
        return type.constraints().stream()
                .filter(c ->
                        c.identifies() && !key.isEmpty() && codes(c.fields()).equals(key))
                .findFirst();
    }

    private static Set<String> codes(List<Field<?>> fields) {
        return fields.stream().map(Field::code).collect(Collectors.toSet());
    }

    /**
     * The records that drafts name, by what they claim; asked of the database only where something could be lost, or where a
     * line is refused that may say what its record has from a newer version.
     */
    Map<String, StoredRecord> of(
            Store store,
            Writing.Task task,
            String sector,
            List<Draft> drafts,
            List<? extends Map<String, ? extends @Nullable Object>> inputs) {
        boolean all = !without.isEmpty() || !type.parts().isEmpty();
        Set<String> claims = IntStream.range(0, drafts.size())
                .filter(i -> all || drafts.get(i).isRefused())
                .mapToObj(i -> claim(drafts.get(i), inputs.get(i)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return claims.isEmpty()
                ? Map.of()
                : store.read(
                        task.caller().scope(),
                        tx -> tx.port(RecordStore.class)
                                .claimed(
                                        sector,
                                        type.code(),
                                        task.region(),
                                        key.orElseThrow().code(),
                                        claims));
    }

    /** What a line claims; a code in its key that could not be read counts as it was written. */
    Optional<String> claim(Draft draft, Map<String, ? extends @Nullable Object> input) {
        return key.flatMap(c -> {
            Map<String, Object> values = new HashMap<>(draft.values());
            for (Field<?> field : c.fields()) {
                boolean coded =
                        field.kind().equals(FieldKind.CODE) || field.kind().equals(FieldKind.CHOICE);
                if (coded && input.get(field.code()) instanceof String written) {
                    values.putIfAbsent(field.code(), StrangeCodes.code(written));
                }
            }
            return Optional.ofNullable(Columns.claim(c, values));
        });
    }

    /** What stays of a record; empty where the table says everything. */
    Optional<Base> staying(Base fresh, StoredRecord older) {
        Map<String, Object> kept = Bases.values(type, older);
        Set<String> stay = without.stream().filter(kept::containsKey).collect(Collectors.toSet());
        Set<String> unsaid = unsaid(kept);
        StrangeCodes strange = StrangeCodes.of(type, older, kept);
        return stay.isEmpty() && unsaid.isEmpty() && strange.isNone()
                ? Optional.empty()
                : Optional.of(new Base(fresh.required(), kept, stay, Set.of(), unsaid, strange));
    }

    private Set<String> unsaid(Map<String, Object> kept) {
        Set<String> unsaid = new HashSet<>();
        for (PartType part : type.parts()) {
            for (Row row : RowBodies.rows(kept, part.code())) {
                String named = part.onePer().flatMap(row::find).orElse("");
                row.values().keySet().stream()
                        .map(field -> part.code() + "." + named + "." + field)
                        .filter(column -> !named.isEmpty() && !columns.contains(column))
                        .forEach(unsaid::add);
            }
        }
        return unsaid;
    }

    /** Refuses a line that would empty fields of rows for which it has no column. */
    void guard(Draft draft, StoredRecord older) {
        draft.against(older, without);
        KeptRows.emptied(type, older, draft, columns).forEach(draft::add);
    }
}
