package simpul.core.records.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Text;

/**
 * Says of a number with more decimals than its field keeps how it was read and what else it may have meant: {@code 1,500} is
 * fifteen hundred to whoever writes as the English do, so that three zeros count; those of {@code 12,00} mean nothing.
 */
final class Surplus {
    /** As the English write thousands; a zero in front groups nothing. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final int GROUP = 3;

    private static final int LONGEST = 40;

    private Surplus() {}

    /**
     * What is wrong with it.
     *
     * @param raw as it was sent; the zeros of a number that a program sends as one mean nothing
     */
    static Optional<Finding> of(Field<?> field, Object raw, BigDecimal number, InputStyle style) {
        BigDecimal exact = number.stripTrailingZeros();
        String text = raw instanceof String words ? Numbers.bare(words) : number.toPlainString();
        String grouped = THOUSANDS.matcher(text).matches() ? text.replaceAll("[.,]", "") : "";
        int decimals = raw instanceof String && number.scale() == GROUP ? GROUP : exact.scale();
        if (decimals <= field.scale()) {
            return Optional.empty();
        }
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
        String rounded = plain(
                exact.scale() > field.scale() ? exact.setScale(field.scale(), RoundingMode.HALF_UP) : exact, style);
        Text advice = exact.scale() <= field.scale() ? readAs(shown, rounded, grouped) : round(shown, rounded, grouped);
        Text rule = field.scale() == 0
                ? Text.of("%s harus bilangan bulat", "%s must be a whole number")
                : Text.of(
                        "%s paling banyak " + field.scale() + " angka di belakang koma",
                        "%s has at most " + field.scale() + " decimals");
        return Optional.of(
                Told.about(field, "FIELD_SCALE", rule.id() + ": " + advice.id(), rule.en() + ": " + advice.en()));
    }

    private static Text readAs(String text, String read, String grouped) {
        return Text.of(
                text + " dibaca sebagai " + read + "; tulis " + (grouped.isEmpty() ? "" : grouped + " atau ") + read
                        + ".",
                text + " is read as " + read + "; write " + (grouped.isEmpty() ? "" : grouped + " or ") + read + ".");
    }

    private static Text round(String text, String rounded, String grouped) {
        return grouped.isEmpty()
                ? Text.of("bulatkan " + text + " menjadi " + rounded + ".", "round " + text + " to " + rounded + ".")
                : Text.of(
                        "tulis " + grouped + " bila itu maksudnya, atau bulatkan " + text + " menjadi " + rounded + ".",
                        "write " + grouped + " if that is meant, or round " + text + " to " + rounded + ".");
    }

    private static String plain(BigDecimal number, InputStyle style) {
        String point = number.stripTrailingZeros().toPlainString();
        return style == InputStyle.PEOPLE ? point.replace('.', ',') : point;
    }
}
