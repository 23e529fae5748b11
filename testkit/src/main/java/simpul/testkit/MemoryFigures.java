package simpul.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;

/** Figures over records in memory. Stateless. */
final class MemoryFigures {
    private MemoryFigures() {}

    static @Nullable BigDecimal of(Measure measure, List<GivenRecord> members) {
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
            case "percentile" -> percentile(numbers, measure.percent(), field.scale() + 2);
            case "max" -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
            default ->
                numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), field.scale() + 4, RoundingMode.HALF_UP);
        };
    }

    /** The values in their order, and between two of them as far on as the place lies between them. */
    private static BigDecimal percentile(List<BigDecimal> numbers, int percent, int scale) {
        List<BigDecimal> ordered = numbers.stream().sorted().toList();
        BigDecimal place = BigDecimal.valueOf((long) percent * (ordered.size() - 1), 2);
        int below = place.intValue();
        BigDecimal lower = ordered.get(below);
        BigDecimal upper = ordered.get(Math.min(below + 1, ordered.size() - 1));
        return lower.add(upper.subtract(lower).multiply(place.subtract(BigDecimal.valueOf(below))))
                .setScale(scale);
    }
}
