package simpul.core.model.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.text.Text;

/**
 * A record type as pages and the API show it; holds nothing of the module.
 *
 * @param day code of the field that says to which day a record belongs
 * @param agreement code of the field that names the agreement; null when there is none
 * @param key codes of the fields by which an import recognises a record
 * @param parts rows that belong to a record
 * @param upcasts what became of fields since older schemas, with values as a body holds them
 * @param claims what records claim under unique constraints, one word for each
 * @param flow the states through which records go; null where there are none
 * @param steps the pages of the form; empty where it is one
 * @param shares what other regions see of records
 * @param deadlines by when something has to be done about records
 */
public record TypeShape(
        String code,
        int schema,
        Text label,
        List<FieldShape> fields,
        String day,
        @Nullable String agreement,
        List<String> key,
        List<PartShape> parts,
        List<UpcastStep> upcasts,
        List<String> claims,
        @Nullable FlowShape flow,
        List<StepShape> steps,
        List<ShareShape> shares,
        List<DeadlineShape> deadlines) {
    public TypeShape {
        deadlines = List.copyOf(deadlines);
        parts = List.copyOf(parts);
        upcasts = List.copyOf(upcasts);
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
        shares = List.copyOf(shares);
        fields = List.copyOf(fields);
        key = List.copyOf(key);
    }

    /** A type without deadlines. */
    public TypeShape(
            String code,
            int schema,
            Text label,
            List<FieldShape> fields,
            String day,
            @Nullable String agreement,
            List<String> key,
            List<PartShape> parts,
            List<UpcastStep> upcasts,
            List<String> claims,
            @Nullable FlowShape flow,
            List<StepShape> steps,
            List<ShareShape> shares) {
        this(code, schema, label, fields, day, agreement, key, parts, upcasts, claims, flow, steps, shares, List.of());
    }

    /** A type that was never another and claims nothing. */
    public TypeShape(
            String code,
            int schema,
            Text label,
            List<FieldShape> fields,
            String day,
            @Nullable String agreement,
            List<String> key,
            List<PartShape> parts) {
        this(code, schema, label, fields, day, agreement, key, parts, List.of(), List.of(), null, List.of(), List.of());
    }

    /** A type without parts. */
    public TypeShape(
            String code,
            int schema,
            Text label,
            List<FieldShape> fields,
            String day,
            @Nullable String agreement,
            List<String> key) {
        this(code, schema, label, fields, day, agreement, key, List.of());
    }

    public Optional<FlowShape> workflow() {
        return Optional.ofNullable(flow);
    }

    public Optional<StepShape> step(String wanted) {
        return steps.stream().filter(s -> s.code().equals(wanted)).findFirst();
    }

    public Optional<DeadlineShape> deadline(String wanted) {
        return deadlines.stream().filter(d -> d.code().equals(wanted)).findFirst();
    }

    /** Codes of the fields that somebody sees who comes to a record by these ways. */
    public Set<String> shared(Set<String> ways) {
        Set<String> fields = new HashSet<>();
        shares.stream().filter(s -> ways.contains(s.way())).forEach(s -> fields.addAll(s.fields()));
        return fields;
    }

    public Optional<PartShape> part(String wanted) {
        return parts.stream().filter(p -> p.code().equals(wanted)).findFirst();
    }

    public Optional<FieldShape> field(String wanted) {
        return fields.stream().filter(f -> f.code().equals(wanted)).findFirst();
    }
}
