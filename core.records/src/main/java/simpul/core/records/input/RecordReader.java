package simpul.core.records.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.text.Text;

/** Reads the input for a whole record: every field, the rows of its parts, and what is neither. Stateless; thread-safe. */
public final class RecordReader {
    private final Regional regions;

    public RecordReader(Regional regions) {
        this.regions = regions;
    }

    /** What was read, with everything that could not be. */
    public record Read(Map<String, Object> values, List<Finding> findings) {}

    public Read read(
            RecordType type,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style,
            String owner,
            LocalDate today,
            Base base) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        LocalDate day = day(type, input, style, base, today);
        FieldReader reader = new FieldReader(style, regions, regions.zone(owner), day);
        for (Field<?> field : type.fields()) {
            Object raw = input.get(field.code());
            if (type.isDerived(field)) {
                derived(field, raw, findings);
                continue;
            }
            if (base.locks(field.code())) {
                locked(field, raw, reader, style, base, values, findings);
                continue;
            }
            int before = findings.size();
            Optional<Object> value = raw == null
                    ? Optional.empty()
                    : base.strange().again(field, raw, style).or(() -> reader.read(field, raw, findings));
            value.ifPresent(v -> values.put(field.code(), v));
            if (value.isEmpty() && findings.size() == before && base.requires(field)) {
                findings.add(Told.required(field));
            }
        }
        type.day()
                .filter(field -> !base.locks(field.code()))
                .flatMap(field -> values.get(field.code()) instanceof LocalDate written
                        ? DayAhead.of(field, written, today)
                        : Optional.empty())
                .ifPresent(findings::add);
        for (PartType part : type.parts()) {
            Object raw = input.get(part.code());
            if (base.locks(part.code())) {
                LockedParts.keep(
                        part,
                        raw,
                        new PartReader(part, reader, style, base.strange(), new ArrayList<>()),
                        day,
                        base,
                        values,
                        findings);
                continue;
            }
            List<Row> read = raw == null
                    ? List.of()
                    : new PartReader(part, reader, style, base.strange(), findings).read(raw, day);
            List<Row> rows = base.completed(part, read);
            if (!rows.isEmpty()) {
                values.put(part.code(), rows);
            }
        }
        input.keySet().stream()
                .filter(name -> type.field(name).isEmpty() && type.part(name).isEmpty())
                .sorted()
                .forEach(name -> findings.add(unknown(name)));
        return new Read(values, findings);
    }

    /** The record's own day decides which edition of a list holds; until it can be read, today does. */
    private LocalDate day(
            RecordType type,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style,
            Base base,
            LocalDate today) {
        return type.day()
                .flatMap(field -> base.locks(field.code())
                        ? Optional.ofNullable((LocalDate) base.kept().get(field.code()))
                        : written(input.get(field.code()), style))
                .orElse(today);
    }

    private static Optional<LocalDate> written(@Nullable Object raw, InputStyle style) {
        return raw instanceof String words
                ? style == InputStyle.PEOPLE ? Days.ofPeople(words) : Days.ofPrograms(words)
                : Optional.empty();
    }

    /** The value stays; a program that sends the whole record sends it along, another one is refused. */
    private static void locked(
            Field<?> field,
            @Nullable Object raw,
            FieldReader reader,
            InputStyle style,
            Base base,
            Map<String, Object> values,
            List<Finding> findings) {
        Object kept = base.kept().get(field.code());
        if (kept != null) {
            values.put(field.code(), kept);
        }
        if (raw != null && !(raw instanceof String s && s.isBlank())) {
            Optional<Object> sent =
                    base.strange().again(field, raw, style).or(() -> reader.read(field, raw, new ArrayList<>()));
            if (base.hides(field.code())
                    || kept == null
                    || sent.filter(kept::equals).isEmpty()) {
                findings.add(Told.locked(field));
            }
        }
    }

    private static void derived(Field<?> field, @Nullable Object raw, List<Finding> findings) {
        if (raw != null && !(raw instanceof String s && s.isBlank())) {
            findings.add(Told.about(
                    field,
                    "FIELD_DERIVED",
                    "%s dihitung oleh sistem dan tidak diisi. Kosongkan isian ini.",
                    "%s is computed and cannot be sent. Leave it out."));
        }
    }

    static Finding unknown(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return Finding.blocking(
                "FIELD_UNKNOWN",
                shown,
                Text.of(
                        "Isian '" + shown + "' tidak dikenal. Betulkan namanya atau hapus isian itu.",
                        "The field '" + shown + "' is unknown. Correct its name or leave it out."));
    }
}
