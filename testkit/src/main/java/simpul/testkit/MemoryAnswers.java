package simpul.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Band;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.SectorParameter;

/** Answers questions over records in memory, as the platform answers them from its projection tables. */
final class MemoryAnswers implements Answers {
    private final List<GivenRecord> records;
    private final String region;
    private final Coverage usual;
    private final @Nullable Period period;
    private final Function<SectorParameter, BigDecimal> parameters;
    private final Others others;

    /** For a region, with what a question covers that says nothing about it; without a period all days. */
    MemoryAnswers(
            List<GivenRecord> records,
            String region,
            Coverage usual,
            @Nullable Period period,
            Function<SectorParameter, BigDecimal> parameters,
            Others others) {
        this.records = List.copyOf(records);
        this.parameters = parameters;
        this.others = others;
        this.region = region;
        this.usual = usual;
        this.period = period;
    }

    @Override
    public List<Group> to(Aggregate question) {
        Map<List<@Nullable String>, List<GivenRecord>> groups =
                new TreeMap<>((a, b) -> order(question.dimensions(), a, b));
        if (question.dimensions().isEmpty()) {
            groups.put(List.of(), new ArrayList<>());
        }
        covered(question)
                .forEach(r -> groups.computeIfAbsent(keys(question, r), k -> new ArrayList<>())
                        .add(r));
        List<Group> answer = new ArrayList<>();
        groups.forEach((keys, members) -> {
            List<@Nullable BigDecimal> figures = new ArrayList<>();
            question.measures().forEach(m -> figures.add(MemoryFigures.of(m, members)));
            answer.add(Group.of(question, keys, figures));
        });
        return answer.stream()
                .filter(group -> question.having().stream()
                        .allMatch(
                                h -> group.figure(h.measure()).filter(h::holds).isPresent()))
                .toList();
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return parameters.apply(parameter);
    }

    private List<GivenRecord> covered(Aggregate question) {
        boolean foreign = Others.asked(question);
        boolean all = foreign || question.scope().orElse(usual).code().equals(Coverage.SEEN.code());
        List<GivenRecord> found = (foreign ? others.of(question, records, period) : records)
                .stream()
                        .filter(r -> all || r.owner().equals(region))
                        .filter(r -> r.type().code().equals(question.type().code()))
                        .filter(r -> isWithin(question, r.day()))
                        .filter(r -> question.filters().stream().allMatch(f -> holds(f, r)))
                        .toList();
        return question.newestPer().isEmpty() ? found : newest(question, found);
    }

    private boolean isWithin(Aggregate question, LocalDate day) {
        return period == null
                || !day.isAfter(period.to())
                        && question.span()
                                .since(period.from(), period.to())
                                .filter(day::isBefore)
                                .isEmpty();
    }

    /** Of one day the one that was given last, as on the platform the one that was changed last. */
    private static List<GivenRecord> newest(Aggregate question, List<GivenRecord> found) {
        Map<List<Object>, GivenRecord> newest = new LinkedHashMap<>();
        for (GivenRecord r : found) {
            List<Object> key = question.newestPer().stream()
                    .map(f -> r.values().get(f.code()))
                    .filter(Objects::nonNull)
                    .map(Object.class::cast)
                    .toList();
            if (key.size() == question.newestPer().size()) {
                newest.merge(key, r, (old, now) -> now.day().isBefore(old.day()) ? old : now);
            }
        }
        return newest.values().stream()
                .filter(r -> question.keeping().stream().allMatch(f -> holds(f, r)))
                .toList();
    }

    private static int order(List<Dimension> by, List<@Nullable String> a, List<@Nullable String> b) {
        for (int i = 0; i < a.size(); i++) {
            Dimension dimension = by.get(i);
            int order = dimension.kind().equals("bands")
                    ? Integer.compare(place(dimension, a.get(i)), place(dimension, b.get(i)))
                    : Objects.compare(a.get(i), b.get(i), Comparator.nullsFirst(Comparator.naturalOrder()));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int place(Dimension bands, @Nullable String key) {
        return bands.bands().stream().map(Band::key).toList().indexOf(key);
    }

    private static @Nullable String band(Dimension bands, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        BigDecimal number = new BigDecimal(value.toString());
        long reached =
                bands.limits().stream().filter(l -> number.compareTo(l) >= 0).count();
        return bands.bands().get((int) reached).key();
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
            case "bands" ->
                band(dimension, r.values().get(dimension.field().orElseThrow().code()));
            default -> {
                Object value = r.values().get(dimension.field().orElseThrow().code());
                yield value instanceof BigDecimal d ? d.toPlainString() : value == null ? null : value.toString();
            }
        };
    }

    private static boolean holds(Filter filter, GivenRecord r) {
        if (filter.isOverdue()) {
            return r.overdue();
        }
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
}
