package simpul.core.records.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;

/** Reads the values of number fields. */
final class NumberReader {
    /** Thirteen digits before the decimal point: ten trillion rupiah, and sums of a million records stay exact. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(13);

    private NumberReader() {}

    static Optional<Object> read(Field<?> field, Object raw, InputStyle style, List<Finding> findings) {
        boolean whole = field.kind().equals(FieldKind.INTEGER);
        if (style == InputStyle.PROGRAMS && raw instanceof String == whole) {
            findings.add(Told.form(field, whole));
            return Optional.empty();
        }
        Optional<BigDecimal> number = number(raw, style);
        if (number.isEmpty()) {
            findings.add(Told.number(field, style));
            return Optional.empty();
        }
        Optional<Finding> surplus = Surplus.of(field, raw, number.get(), style);
        if (surplus.isPresent()) {
            findings.add(surplus.get());
            return Optional.empty();
        }
        BigDecimal exact = number.get().stripTrailingZeros();
        if (!inRange(field, exact)) {
            findings.add(range(field));
            return Optional.empty();
        }
        BigDecimal kept = exact.setScale(field.scale());
        return Optional.of(whole ? (Object) kept.longValueExact() : kept);
    }

    private static Optional<BigDecimal> number(Object raw, InputStyle style) {
        if (raw instanceof String text) {
            return style == InputStyle.PEOPLE ? Numbers.ofPeople(text) : Numbers.ofPrograms(text);
        }
        if (raw instanceof Integer || raw instanceof Long) {
            return Optional.of(BigDecimal.valueOf(((Number) raw).longValue()));
        }
        if (raw instanceof java.math.BigInteger whole) {
            return Optional.of(new BigDecimal(whole));
        }
        // A negative scale is what an exponent leaves behind.
        return raw instanceof BigDecimal d && d.scale() >= 0 && d.scale() <= 20 ? Optional.of(d) : Optional.empty();
    }

    private static boolean inRange(Field<?> field, BigDecimal value) {
        return value.abs().compareTo(LIMIT) < 0
                && field.least().filter(least -> value.compareTo(least) < 0).isEmpty()
                && field.most().filter(most -> value.compareTo(most) > 0).isEmpty();
    }

    private static Finding range(Field<?> field) {
        BigDecimal least = field.least().orElse(LIMIT.negate());
        BigDecimal most = field.most().orElse(LIMIT);
        String number = field.isUngrouped() ? "%d" : "%,d";
        return Told.about(
                field,
                "FIELD_RANGE",
                String.format(
                        Locale.forLanguageTag("id"),
                        "%%s harus antara " + number + " dan " + number + ".",
                        least.toBigInteger(),
                        most.toBigInteger()),
                String.format(
                        Locale.ENGLISH,
                        "%%s must be between " + number + " and " + number + ".",
                        least.toBigInteger(),
                        most.toBigInteger()));
    }
}
