package simpul.core.model.sector.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    private final TypeTraits traits;

    private RecordType(String code, int schema, Text label, TypeTraits traits) {
        this.code = code;
        this.schema = schema;
        this.label = label;
        this.traits = traits;
    }

    /**
     * Begins a type.
     *
     * @param code stored with every record; never renamed, never reused
     * @param schema version of the shape, from 1, higher with every change of fields
     */
    public static RecordType of(String code, int schema, String id, String en) {
        return new RecordType(code, schema, Text.of(id, en), new TypeTraits());
    }

    /** What a record says, in the order of the form. */
    public RecordType fields(Field<?>... all) {
        return told(t -> t.fields = FieldSet.of(List.of(all)));
    }

    /** The fields by which an import recognises a record that is already there. They need a unique constraint. */
    public RecordType key(Field<?>... all) {
        return told(t -> t.key = List.of(all));
    }

    /** The day to which a record belongs, for periods and editions of code lists. */
    public RecordType happensOn(Field<LocalDate> day) {
        return told(t -> t.day = day);
    }

    public RecordType owner(Owner whose) {
        return told(t -> t.owner = whose);
    }

    public RecordType constraints(Constraint... all) {
        return told(t -> t.constraints = List.of(all));
    }

    /** A field whose value is computed when a record is written; nobody types it. */
    public <T> RecordType derive(Field<T> field, Function<RecordFacts, @Nullable T> function) {
        return told(t ->
                t.derivations = Stream.concat(t.derivations.stream(), Stream.of(new Derivation<>(field, function)))
                        .toList());
    }

    /** Rows that belong to a record and are written together with it. */
    public RecordType parts(PartType... all) {
        return told(t -> t.parts = List.of(all));
    }

    /**
     * What became of the fields from a schema to the next one. A type of schema 3 says it once from 1 and once from 2, and says
     * {@code u -> u} where nothing but new fields came.
     */
    public RecordType upcast(int from, UnaryOperator<Upcast> words) {
        return told(t -> t.upcasts = Stream.concat(t.upcasts.stream(), Stream.of(words.apply(Upcast.from(from))))
                .toList());
    }

    /** The states through which records go, and who may move them; without one a record is simply there. */
    public RecordType workflow(Workflow flow) {
        return told(t -> t.workflow = flow);
    }

    /** The form is filled in page by page, each of which is kept as a draft at once; needs a workflow. */
    public RecordType steps(FormStep... all) {
        return told(t -> t.steps = List.of(all));
    }

    /** What other regions see of records, and from which state on; without this they do not exist for them. */
    public RecordType share(Sharing... all) {
        return told(t -> t.sharing = List.of(all));
    }

    /** What the other parties of a record's agreement learn of many records without seeing one. */
    public RecordType shareTotals(SharedTotals totals) {
        return told(t -> t.totals = totals);
    }

    /** By when something has to be done about records. */
    public RecordType deadlines(Deadline... all) {
        return told(t -> t.deadlines = List.of(all));
    }

    private RecordType told(Consumer<TypeTraits> change) {
        TypeTraits copy = traits.copy();
        change.accept(copy);
        return new RecordType(code, schema, label, copy);
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
        return traits.fields.all();
    }

    public Optional<Field<?>> field(String wanted) {
        return traits.fields.find(wanted);
    }

    /** Codes that were declared more than once; a definition with one is refused. */
    public List<String> declaredTwice() {
        return traits.fields.declaredTwice();
    }

    public List<Upcast> upcasts() {
        return traits.upcasts;
    }

    /** Every part, in the order of the form. */
    public List<PartType> parts() {
        return traits.parts;
    }

    public Optional<PartType> part(String wanted) {
        return traits.parts.stream().filter(p -> p.code().equals(wanted)).findFirst();
    }

    public List<Field<?>> key() {
        return traits.key;
    }

    /** The day field; a definition without one is refused. */
    public Optional<Field<LocalDate>> day() {
        return Optional.ofNullable(traits.day);
    }

    public Optional<Owner> owner() {
        return Optional.ofNullable(traits.owner);
    }

    public List<Constraint> constraints() {
        return traits.constraints;
    }

    public List<Derivation<?>> derivations() {
        return traits.derivations;
    }

    public Optional<Workflow> workflow() {
        return Optional.ofNullable(traits.workflow);
    }

    /** The pages of the form; empty where it is one. */
    public List<FormStep> steps() {
        return traits.steps;
    }

    public List<Sharing> sharing() {
        return traits.sharing;
    }

    /** What partners learn of many records; empty where they learn nothing. */
    public Optional<SharedTotals> totals() {
        return Optional.ofNullable(traits.totals);
    }

    public List<Deadline> deadlines() {
        return traits.deadlines;
    }

    /** Whether the platform computes the field. */
    public boolean isDerived(Field<?> field) {
        return traits.derivations.stream().anyMatch(d -> d.field().code().equals(field.code()));
    }

    /** The field that names the agreement, where the type has one. */
    public Optional<Field<?>> agreement() {
        return traits.fields.all().stream()
                .filter(f -> f.kind().equals(FieldKind.AGREEMENT))
                .findFirst();
    }

    @Override
    public String toString() {
        return code + " schema " + schema;
    }
}
