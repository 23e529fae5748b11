package simpul.core.model.sector.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * Rows that belong to one record and are written together with it: the nine competencies of an official, the 47 answers
 * of a worksheet, the crates of a load.
 *
 * <pre>{@code
 * static final PartType COMPETENCIES = PartType.of("kompetensi", "Kompetensi", "Competencies")
 *         .fields(COMPETENCY, LEVEL, NOTE)
 *         .onePer(COMPETENCY);
 * static final RecordType OFFICIAL = RecordType.of("pejabat", 1, "Pejabat", "Official").fields(...).parts(COMPETENCIES)
 *         .derive(MEAN, r -> mean(r.rows(COMPETENCIES)));
 * }</pre>
 *
 * Its fields may be of every kind but an agreement, are not queryable and not searchable: what is asked, searched or
 * filtered is derived into a field of the record. A record has at most {@value #MOST_ROWS} rows of a part. Immutable: each
 * word returns a new part.
 */
public final class PartType {
    /** More rows than that are records of their own. */
    public static final int MOST_ROWS = 200;

    private final String code;
    private final Text label;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();
    private final @Nullable Field<String> onePer;

    private PartType(String code, Text label, List<Field<?>> fields, @Nullable Field<String> onePer) {
        this.code = code;
        this.label = label;
        this.onePer = onePer;
        for (Field<?> field : fields) {
            if (this.fields.putIfAbsent(field.code(), field) != null) {
                twice.add(field.code());
            }
        }
    }

    /** Begins a part; its code is stored with every record, shares the space of the record's fields and is never reused. */
    public static PartType of(String code, String id, String en) {
        return new PartType(code, Text.of(id, en), List.of(), null);
    }

    /** What a row says, in the order of the form. */
    public PartType fields(Field<?>... all) {
        return new PartType(code, label, List.of(all), onePer);
    }

    /**
     * At most one row for each code of this field's list. The form shows a line for every code of the list, a table has
     * columns for each of them, and rows stand in the order of the list.
     */
    public PartType onePer(Field<String> codeField) {
        List<Field<?>> all = new ArrayList<>(fields.values());
        twice.forEach(c -> field(c).ifPresent(all::add));
        return new PartType(code, label, all, codeField);
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** Every field, in the order of the form. */
    public List<Field<?>> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<Field<?>> field(String wanted) {
        return Optional.ofNullable(fields.get(wanted));
    }

    /** Codes that were declared more than once; a definition with one is refused. */
    public List<String> declaredTwice() {
        return List.copyOf(twice);
    }

    /** The code field of which each code has at most one row. */
    public Optional<Field<String>> onePer() {
        return Optional.ofNullable(onePer);
    }

    @Override
    public String toString() {
        return "part " + code;
    }
}
