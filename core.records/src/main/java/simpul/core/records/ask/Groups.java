package simpul.core.records.ask;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.AskRow;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;

/** Turns the store's rows into the groups of an answer. Stateless. */
public final class Groups {
    /** Digits that an average has beyond its field's scale. */
    private static final int MORE = 4;

    private Groups() {}

    /** What the store answers without records: one group where nothing is grouped, none otherwise. */
    public static List<Group> none(Aggregate question) {
        if (!question.dimensions().isEmpty()) {
            return List.of();
        }
        List<@Nullable BigInteger> figures = new ArrayList<>();
        new Figures(question.measures()).computed().forEach(f -> figures.add(zero(f.kind())));
        return of(question, List.of(new AskRow(List.of(), figures)));
    }

    private static @Nullable BigInteger zero(String kind) {
        return switch (kind) {
            case "rows", "present", "distinct" -> BigInteger.ZERO;
            default -> null;
        };
    }

    public static List<Group> of(Aggregate question, List<AskRow> rows) {
        return rows.stream().map(row -> group(question, row)).toList();
    }

    private static Group group(Aggregate question, AskRow row) {
        List<@Nullable String> keys = new ArrayList<>();
        for (int i = 0; i < question.dimensions().size(); i++) {
            Object key = row.keys().get(i);
            keys.add(key == null ? null : key(question.dimensions().get(i), key));
        }
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        Iterator<@Nullable BigInteger> computed = row.figures().iterator();
        question.measures().forEach(m -> figures.add(figure(m, computed)));
        return Group.of(question, keys, figures);
    }

    private static @Nullable BigDecimal figure(Measure measure, Iterator<@Nullable BigInteger> computed) {
        int scale = measure.field().map(Field::scale).orElse(0);
        BigInteger first = computed.next();
        switch (measure.kind()) {
            case "avg":
                BigInteger present = computed.next();
                return first == null || present == null || present.signum() == 0
                        ? null
                        : new BigDecimal(first, scale)
                                .divide(new BigDecimal(present), scale + MORE, RoundingMode.HALF_UP);
            case "percentile":
                return percentile(measure.percent(), scale, first, computed.next(), computed.next());
            case "sum", "min", "max":
                return first == null ? null : new BigDecimal(first, scale);
            default:
                return first == null ? BigDecimal.ZERO : new BigDecimal(first);
        }
    }

    /** The point between two neighbouring values at which the percentile lies. */
    private static @Nullable BigDecimal percentile(
            int percent,
            int scale,
            @Nullable BigInteger lower,
            @Nullable BigInteger upper,
            @Nullable BigInteger present) {
        if (lower == null || present == null) {
            return null;
        }
        long on = percent * (present.longValueExact() - 1) % 100;
        BigInteger next = upper == null ? lower : upper;
        BigInteger hundredfold =
                lower.multiply(BigInteger.valueOf(100 - on)).add(next.multiply(BigInteger.valueOf(on)));
        return new BigDecimal(hundredfold, scale + 2);
    }

    private static String key(Dimension dimension, Object key) {
        if (!(key instanceof Long number)) {
            return key.toString();
        }
        return switch (dimension.kind()) {
            case "month" -> "%04d-%02d".formatted(number / 12, number % 12 + 1);
            case "quarter" -> "%04d-%d".formatted(number / 4, number % 4 + 1);
            case "year" -> "%04d".formatted(number);
            case "bands" -> dimension.bands().get(number.intValue()).key();
            default -> dimension.field().map(f -> stored(f, number)).orElse(number.toString());
        };
    }

    private static String stored(Field<?> field, long number) {
        return switch (field.kind().code()) {
            case "moment" -> Instant.ofEpochSecond(number).toString();
            case "date" -> LocalDate.ofEpochDay(number).toString();
            case "yes_no" -> String.valueOf(number == 1);
            case "decimal", "money" -> BigDecimal.valueOf(number, field.scale()).toPlainString();
            default -> String.valueOf(number);
        };
    }
}
