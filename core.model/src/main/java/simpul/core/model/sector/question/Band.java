package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.text.Text;

/**
 * A range of numbers by which records are grouped: from its lower limit on, below its upper one.
 *
 * @param key how {@link Group#key} names it: {@code <20}, {@code 20-<40}, {@code >=40}
 * @param label for people, e.g. {@code 20 sampai di bawah 40 JP}
 */
public record Band(String key, Text label) {
    /** The bands between limits, the lowest first; one more than there are limits. */
    static List<Band> between(List<BigDecimal> limits, Text unit) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i <= limits.size() && !limits.isEmpty(); i++) {
            if (i == 0) {
                BigDecimal to = limits.get(0);
                bands.add(new Band(
                        "<" + plain(to),
                        Text.of("di bawah " + id(to) + behind(unit.id()), "below " + en(to) + behind(unit.en()))));
            } else if (i == limits.size()) {
                BigDecimal from = limits.get(i - 1);
                bands.add(new Band(
                        ">=" + plain(from),
                        Text.of(
                                id(from) + behind(unit.id()) + " ke atas",
                                en(from) + behind(unit.en()) + " and more")));
            } else {
                BigDecimal from = limits.get(i - 1);
                BigDecimal to = limits.get(i);
                bands.add(new Band(
                        plain(from) + "-<" + plain(to),
                        Text.of(
                                id(from) + " sampai di bawah " + id(to) + behind(unit.id()),
                                en(from) + " to below " + en(to) + behind(unit.en()))));
            }
        }
        return List.copyOf(bands);
    }

    private static String behind(String unit) {
        return unit.isBlank() || unit.equals("-") ? "" : " " + unit;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String id(BigDecimal number) {
        return written(number, '.', ',');
    }

    private static String en(BigDecimal number) {
        return written(number, ',', '.');
    }

    /** By hand, for the shared language knows no locale. */
    private static String written(BigDecimal number, char thousands, char decimals) {
        String[] halves = plain(number).split("\\.");
        String whole = halves[0].replaceAll("\\B(?=(\\d{3})+$)", String.valueOf(thousands));
        return halves.length == 1 ? whole : whole + decimals + halves[1];
    }
}
