package simpul.core.records.keep;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.TypeShape;
import simpul.core.model.record.Where;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.text.Text;
import simpul.core.records.values.Columns;

/** Turns what a list was asked for into conditions that the store understands, or says what is wrong with it. */
final class Conditions {
    private static final Set<String> KINDS = Set.of("is", "in", "present", "absent", "at_least", "at_most", "other");

    private static final Set<String> STATES = Set.of("is", "in", "other");

    private Conditions() {}

    /** @param personal whether the caller sees personal values, and so may ask for them */
    static Result<List<Where>> of(RecordSearch search, TypeShape shape, boolean personal) {
        List<Where> where = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Condition condition : search.conditions()) {
            if (condition.field().equals(State.CODE)) {
                state(condition, shape, where, findings);
                continue;
            }
            if (condition.field().equals(Deadline.CODE)) {
                overdue(condition, shape, where, findings);
                continue;
            }
            FieldShape field = shape.field(condition.field()).orElse(null);
            if (field == null
                    || !field.queryable()
                    || field.personal() && !personal
                    || !KINDS.contains(condition.kind())) {
                findings.add(Finding.blocking(
                        "FILTER_UNKNOWN",
                        condition.field(),
                        Text.of(
                                "Saringan atas '" + condition.field() + "' tidak tersedia.",
                                "Filtering by '" + condition.field() + "' is not available.")));
            } else {
                // The day by which records lie in order, so that a page of a period is found at once.
                PlanColumn column = field.code().equals(shape.day()) ? PlanColumn.DAY : PlanColumn.of(field.code());
                one(condition, field, column, where, findings);
            }
        }
        String words = search.words().strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty() && !personal && looksAtPeople(shape)) {
            findings.add(Finding.blocking(
                    "FILTER_UNKNOWN",
                    "q",
                    Text.of(
                            "Pencarian kata melihat nilai pribadi, yang hanya dibaca OPD pelaksana. Pakai saringan.",
                            "Words are looked for in personal values, which only the executing agency reads. Use a"
                                    + " filter.")));
        } else if (!words.isEmpty()) {
            where.add(Where.of("contains", PlanColumn.SEARCH, words.length() > 100 ? words.substring(0, 100) : words));
        }
        return findings.isEmpty() ? Result.done(where) : Result.refused(Problem.invalid(findings));
    }

    private static boolean looksAtPeople(TypeShape shape) {
        return shape.fields().stream().anyMatch(f -> f.searchable() && f.personal());
    }

    private static void state(Condition condition, TypeShape shape, List<Where> where, List<Finding> findings) {
        boolean known = shape.workflow()
                .filter(flow -> condition.values().stream()
                        .allMatch(code -> flow.state(code).isPresent()))
                .isPresent();
        if (!known || condition.values().isEmpty() || !STATES.contains(condition.kind())) {
            findings.add(Finding.blocking(
                    "FILTER_STATE",
                    "state",
                    Text.of("Keadaan ini tidak ada pada jenis catatan ini.", "This type has no such state.")));
        } else {
            where.add(new Where(condition.kind(), PlanColumn.STATE, List.copyOf(condition.values())));
        }
    }

    private static void overdue(Condition condition, TypeShape shape, List<Where> where, List<Finding> findings) {
        if (shape.deadlines().isEmpty() || !condition.kind().equals("overdue")) {
            findings.add(Finding.blocking(
                    "FILTER_OVERDUE",
                    "overdue",
                    Text.of("Jenis catatan ini tidak bertenggat.", "Records of this type have no deadline.")));
        } else {
            where.add(Where.of("overdue", PlanColumn.RECORD));
        }
    }

    private static void one(
            Condition condition, FieldShape field, PlanColumn column, List<Where> where, List<Finding> findings) {
        List<Object> values = new ArrayList<>();
        for (String value : condition.values()) {
            try {
                values.add(Columns.column(typed(field, value), field.scale()));
            } catch (ArithmeticException | NumberFormatException | DateTimeParseException e) {
                findings.add(Finding.blocking(
                        "FILTER_VALUE",
                        field.code(),
                        Text.of(
                                "Nilai saringan " + field.label().id() + " tidak dapat dibaca.",
                                "The filter value for " + field.label().en() + " cannot be read.")));
            }
        }
        String kind = condition.kind().equals("in") && values.isEmpty() ? "never" : condition.kind();
        where.add(new Where(kind, column, values));
    }

    private static Object typed(FieldShape field, String value) {
        return switch (field.kind()) {
            case "integer" -> Long.parseLong(value);
            case "decimal", "money" -> decimal(value);
            case "point" -> Point.parse(value).orElseThrow(() -> new NumberFormatException(value));
            case "moment" -> OffsetDateTime.parse(value).toInstant();
            case "date" -> LocalDate.parse(value);
            case "yes_no" -> Boolean.parseBoolean(value);
            default -> value;
        };
    }

    private static BigDecimal decimal(String value) {
        if (value.length() > 20 || value.toLowerCase(Locale.ROOT).contains("e")) {
            throw new NumberFormatException(value);
        }
        return new BigDecimal(value);
    }
}
