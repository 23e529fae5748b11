package simpul.core.model.sector.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A kind of record that a sector keeps.
 *
 * <pre>{@code
 * static final RecordType LOT = RecordType.of("lot", 1, "Lot ikan", "Fish lot")
 *         .fields(CERTIFICATE, SPECIES, WEIGHT, SHIPPED)
 *         .key(CERTIFICATE).happensOn(SHIPPED).owner(Owner.REGION)
 *         .constraints(Constraint.unique("SERTIFIKAT_GANDA", CERTIFICATE));
 * }</pre>
 *
 * Immutable: each word returns a new type. The platform checks a definition as a whole when its sector starts.
 */
public final class RecordType {
    private final String code;
    private final int schema;
    private final Text label;
    private final Map<String, Field<?>> fields;
    private final List<String> twice;
    private final List<Field<?>> key;
    private final @Nullable Field<LocalDate> happensOn;
    private final @Nullable Owner owner;
    private final List<Constraint> constraints;
    private final List<Derivation<?>> derivations;
    private final List<PartType> parts;

    private RecordType(
            String code,
            int schema,
            Text label,
            List<Field<?>> fields,
            List<Field<?>> key,
            @Nullable Field<LocalDate> happensOn,
            @Nullable Owner owner,
            List<Constraint> constraints,
            List<Derivation<?>> derivations,
            List<PartType> parts) {
        this.code = code;
        this.schema = schema;
        this.label = label;
        this.fields = new LinkedHashMap<>();
        this.twice = new ArrayList<>();
        for (Field<?> field : fields) {
            if (this.fields.putIfAbsent(field.code(), field) != null) {
                twice.add(field.code());
            }
        }
        this.key = List.copyOf(key);
        this.happensOn = happensOn;
        this.owner = owner;
        this.constraints = List.copyOf(constraints);
        this.derivations = List.copyOf(derivations);
        this.parts = List.copyOf(parts);
    }

    /**
     * Begins a type.
     *
     * @param code stored with every record; never renamed, never reused
     * @param schema version of the shape, from 1, higher with every change of fields
     */
    public static RecordType of(String code, int schema, String id, String en) {
        return new RecordType(
                code, schema, Text.of(id, en), List.of(), List.of(), null, null, List.of(), List.of(), List.of());
    }

    /** What a record says, in the order of the form. */
    public RecordType fields(Field<?>... all) {
        return new RecordType(
                code, schema, label, List.of(all), key, happensOn, owner, constraints, derivations, parts);
    }

    /** The fields by which an import recognises a record that is already there. They need a unique constraint. */
    public RecordType key(Field<?>... all) {
        return new RecordType(
                code, schema, label, every(), List.of(all), happensOn, owner, constraints, derivations, parts);
    }

    /** The day to which a record belongs, for periods and editions of code lists. */
    public RecordType happensOn(Field<LocalDate> day) {
        return new RecordType(code, schema, label, every(), key, day, owner, constraints, derivations, parts);
    }

    public RecordType owner(Owner whose) {
        return new RecordType(code, schema, label, every(), key, happensOn, whose, constraints, derivations, parts);
    }

    public RecordType constraints(Constraint... all) {
        return new RecordType(code, schema, label, every(), key, happensOn, owner, List.of(all), derivations, parts);
    }

    /** A field whose value is computed when a record is written; nobody types it. */
    public <T> RecordType derive(Field<T> field, Function<RecordFacts, @Nullable T> function) {
        List<Derivation<?>> more = new ArrayList<>(derivations);
        more.add(new Derivation<>(field, function));
        return new RecordType(code, schema, label, every(), key, happensOn, owner, constraints, more, parts);
    }

    /** Rows that belong to a record and are written together with it. */
    public RecordType parts(PartType... all) {
        return new RecordType(
                code, schema, label, every(), key, happensOn, owner, constraints, derivations, List.of(all));
    }

    private List<Field<?>> every() {
        // Keeps what was declared twice, so that the check of the definition can still name it.
        List<Field<?>> all = new ArrayList<>(fields.values());
        twice.forEach(c -> field(c).ifPresent(all::add));
        return all;
    }

    public String code() {
        return code;
    }

    public int schema() {
        return schema;
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

    /** Every part, in the order of the form. */
    public List<PartType> parts() {
        return parts;
    }

    public Optional<PartType> part(String wanted) {
        return parts.stream().filter(p -> p.code().equals(wanted)).findFirst();
    }

    public List<Field<?>> key() {
        return key;
    }

    /** The day field; a definition without one is refused. */
    public Optional<Field<LocalDate>> day() {
        return Optional.ofNullable(happensOn);
    }

    public Optional<Owner> owner() {
        return Optional.ofNullable(owner);
    }

    public List<Constraint> constraints() {
        return constraints;
    }

    public List<Derivation<?>> derivations() {
        return derivations;
    }

    /** Whether the platform computes the field. */
    public boolean isDerived(Field<?> field) {
        return derivations.stream().anyMatch(d -> d.field().code().equals(field.code()));
    }

    /** The field that names the agreement, where the type has one. */
    public Optional<Field<?>> agreement() {
        return fields.values().stream()
                .filter(f -> f.kind().equals(FieldKind.AGREEMENT))
                .findFirst();
    }

    @Override
    public String toString() {
        return code + " schema " + schema;
    }
}
