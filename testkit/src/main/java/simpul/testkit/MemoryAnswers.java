package simpul.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;

/** Answers questions over records in memory, as the platform answers them from its projection tables. */
final class MemoryAnswers implements Answers {
    private final List<GivenRecord> records;

    MemoryAnswers(List<GivenRecord> records) {
        this.records = List.copyOf(records);
    }

    @Override
    public List<Group> to(Aggregate question) {
        Map<List<@Nullable String>, List<GivenRecord>> groups = new TreeMap<>(MemoryAnswers::order);
        if (question.dimensions().isEmpty()) {
            groups.put(List.of(), new ArrayList<>());
        }
        records.stream()
                .filter(r -> r.type().code().equals(question.type().code()))
                .filter(r -> question.filters().stream().allMatch(f -> holds(f, r)))
                .forEach(r -> groups.computeIfAbsent(keys(question, r), k -> new ArrayList<>())
                        .add(r));
        List<Group> answer = new ArrayList<>();
        groups.forEach((keys, members) -> {
            List<@Nullable BigDecimal> figures = new ArrayList<>();
            question.measures().forEach(m -> figures.add(figure(m, members)));
            answer.add(Group.of(question, keys, figures));
        });
        return answer;
    }

    private static int order(List<@Nullable String> a, List<@Nullable String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = Objects.compare(a.get(i), b.get(i), Comparator.nullsFirst(Comparator.naturalOrder()));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<@Nullable String> keys(Aggregate question, GivenRecord r) {
        List<@Nullable String> keys = new ArrayList<>();
        question.dimensions().forEach(d -> keys.add(key(d, r)));
        return keys;
    }

    private static @Nullable String key(Dimension dimension, GivenRecord r) {
        LocalDate day = r.day();
        return switch (dimension.kind()) {
            case "month" -> day.toString().substring(0, 7);
            case "quarter" -> day.getYear() + "-" + (day.getMonthValue() + 2) / 3;
            case "year" -> String.valueOf(day.getYear());
            case "state" -> r.state();
            case "owner" -> r.owner();
            case "province" -> r.owner().substring(0, 2);
            case "agreement" ->
                r.type()
                        .agreement()
                        .map(f -> r.values().get(f.code()))
                        .map(Object::toString)
                        .orElse(null);
            default -> {
                Object value = r.values().get(dimension.field().orElseThrow().code());
                yield value instanceof BigDecimal d ? d.toPlainString() : value == null ? null : value.toString();
            }
        };
    }

    private static boolean holds(Filter filter, GivenRecord r) {
        Object value =
                filter.isState() ? r.state() : r.values().get(filter.field().code());
        return switch (filter.kind()) {
            case "present" -> value != null;
            case "absent" -> value == null;
            case "is", "in" -> value != null && filter.values().contains(value);
            case "at_least" -> value != null && compare(value, filter.values().get(0)) >= 0;
            case "at_most" -> value != null && compare(value, filter.values().get(0)) <= 0;
            default -> throw new IllegalArgumentException("Not answered in tests: " + filter);
        };
    }

    private static int compare(Object a, Object b) {
        if (a instanceof LocalDate day && b instanceof LocalDate other) {
            return day.compareTo(other);
        }
        if (a instanceof Instant moment && b instanceof Instant other) {
            return moment.compareTo(other);
        }
        return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
    }

    private static @Nullable BigDecimal figure(Measure measure, List<GivenRecord> members) {
        if (measure.kind().equals("count")) {
            return BigDecimal.valueOf(members.size());
        }
        Field<?> field = measure.field().orElseThrow();
        List<Object> values = members.stream()
                .map(r -> r.values().get(field.code()))
                .filter(Objects::nonNull)
                .toList();
        if (measure.kind().equals("distinct")) {
            return BigDecimal.valueOf(values.stream().distinct().count());
        }
        List<BigDecimal> numbers =
                values.stream().map(v -> new BigDecimal(v.toString())).toList();
        if (numbers.isEmpty()) {
            return null;
        }
        return switch (measure.kind()) {
            case "sum" -> numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "min" -> numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
            case "max" -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
            default ->
                numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), field.scale() + 4, RoundingMode.HALF_UP);
        };
    }
}
