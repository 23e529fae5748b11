package simpul.core.model.sector.record;

import java.util.List;
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
 * filtered is derived into a field of the record, and what no two rows may share is a {@link Constraint#unique(String, PartType,
 * Field...) constraint}. A record has at most {@value #MOST_ROWS} rows of a part. Immutable: each
 * word returns a new part.
 */
public final class PartType {
    /** More rows than that are records of their own. */
    public static final int MOST_ROWS = 200;

    private final String code;
    private final Text label;
    private final FieldSet fields;
    private final @Nullable Field<String> onePer;

    private PartType(String code, Text label, FieldSet fields, @Nullable Field<String> onePer) {
        this.code = code;
        this.label = label;
        this.fields = fields;
        this.onePer = onePer;
    }

    /** Begins a part; its code is stored with every record, shares the space of the record's fields and is never reused. */
    public static PartType of(String code, String id, String en) {
        return new PartType(code, Text.of(id, en), FieldSet.NONE, null);
    }

    /** What a row says, in the order of the form. */
    public PartType fields(Field<?>... all) {
        return new PartType(code, label, FieldSet.of(List.of(all)), onePer);
    }

    /**
     * At most one row for each code of this field's list. The form shows a line for every code of the list, a table has
     * columns for each of them, and rows stand in the order of the list.
     */
    public PartType onePer(Field<String> codeField) {
        return new PartType(code, label, fields, codeField);
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** Every field, in the order of the form. */
    public List<Field<?>> fields() {
        return fields.all();
    }

    public Optional<Field<?>> field(String wanted) {
        return fields.find(wanted);
    }

    /** Codes that were declared more than once; a definition with one is refused. */
    public List<String> declaredTwice() {
        return fields.declaredTwice();
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
