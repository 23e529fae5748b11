package simpul.core.web.page.sector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.web.page.Form;
import simpul.core.web.page.Sent;

/**
 * A form that was shown before the sector's module was replaced, as the version that runs now would have asked: what was
 * typed stands under the names, and in the codes, of today. What is new and was never asked has the value that the upcast
 * gives older records; without one it is found missing like any other. Stateless.
 */
final class OlderForm {
    /** The hidden input with the schema of the type for which a form was made. */
    static final String SCHEMA = "bentuk";

    private OlderForm() {}

    /** @param about which fields the form is about, where those that it could not ask are filled in; asked of older forms only */
    static Sent<RecordForm> understood(TypeShape type, Sent<RecordForm> sent, Supplier<Predicate<String>> about) {
        Optional<Integer> schema = schema(sent.form());
        if (schema.filter(s -> s < type.schema()).isEmpty()) {
            return sent;
        }
        Predicate<String> open = about.get();
        TypedNames typed = new TypedNames(sent.form().values());
        for (int from = schema.get(); from < type.schema(); from++) {
            int before = from;
            upcast(type.upcasts().stream().filter(s -> s.from() == before).toList(), type, typed, open);
        }
        return sent.with(
                input -> new RecordForm(
                        isi(type, schema.get(), input, open),
                        input.berkas(),
                        input.lepas(),
                        input.versi(),
                        input.layar(),
                        input.override(),
                        type.schema()),
                sent.form().holding(typed.values()));
    }

    private static Optional<Integer> schema(Form form) {
        String said = form.value(SCHEMA);
        return said.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.valueOf(said)) : Optional.empty();
    }

    private static @Nullable JsonNode isi(TypeShape type, int schema, RecordForm input, Predicate<String> open) {
        JsonNode isi = input.isi();
        if (!(isi instanceof ObjectNode object)) {
            return isi;
        }
        TypedTree typed = new TypedTree(object.deepCopy());
        for (int from = schema; from < type.schema(); from++) {
            int before = from;
            upcast(type.upcasts().stream().filter(s -> s.from() == before).toList(), type, typed, open);
        }
        return typed.tree();
    }

    private static void upcast(List<UpcastStep> steps, TypeShape type, Typed typed, Predicate<String> open) {
        // Names first, then codes, then what is missing: as records of that schema are read.
        of(steps, "dropped").filter(UpcastStep::isOfRecord).forEach(s -> typed.drop(s.code()));
        of(steps, "renamed")
                .filter(UpcastStep::isOfRecord)
                .forEach(s -> typed.rename(String.valueOf(s.old()), s.code()));
        of(steps, "recoded").filter(UpcastStep::isOfRecord).forEach(s -> typed.recode(s.code(), s.codes()));
        of(steps, "defaulted")
                .filter(UpcastStep::isOfRecord)
                .filter(s -> open.test(s.code()) && !typed.has(s.code()))
                .forEach(s -> type.field(s.code())
                        .flatMap(f -> written(f, s.value()))
                        .ifPresent(v -> typed.put(s.code(), v)));
        for (PartShape part : type.parts()) {
            List<UpcastStep> ofRows =
                    steps.stream().filter(s -> s.isOfRows(part.code())).toList();
            if (!ofRows.isEmpty()) {
                typed.rows(part.code()).forEach(row -> inRow(ofRows, part, row));
            }
        }
    }

    private static void inRow(List<UpcastStep> steps, PartShape part, Typed row) {
        of(steps, "dropped").forEach(s -> row.drop(s.code()));
        of(steps, "renamed").forEach(s -> row.rename(String.valueOf(s.old()), s.code()));
        of(steps, "recoded").forEach(s -> row.recode(s.code(), s.codes()));
        of(steps, "defaulted")
                .filter(s -> !row.has(s.code()) && row.saysSomething())
                .forEach(s ->
                        part.field(s.code()).flatMap(f -> written(f, s.value())).ifPresent(v -> row.put(s.code(), v)));
    }

    private static Stream<UpcastStep> of(List<UpcastStep> steps, String kind) {
        return steps.stream().filter(s -> s.kind().equals(kind));
    }

    /** A value as a body holds it, as somebody would have typed it; empty for what nobody types. */
    private static Optional<String> written(FieldShape field, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (field.kind()) {
            case "yes_no" -> Optional.of(Boolean.TRUE.equals(value) ? "ya" : "tidak");
            case "decimal", "money" ->
                Optional.of(FormFields.written(new BigDecimal(String.valueOf(value)), ZoneOffset.UTC));
            case "moment", "file", "point", "ref" -> Optional.empty();
            default -> Optional.of(String.valueOf(value));
        };
    }

    /** What was typed, by the codes of fields. */
    interface Typed {
        boolean has(String code);

        void drop(String code);

        void rename(String old, String code);

        void recode(String code, Map<String, String> codes);

        void put(String code, String value);

        /** Whether anything stands in it; an empty row of a form is none. */
        boolean saysSomething();

        List<? extends Typed> rows(String part);
    }
}
