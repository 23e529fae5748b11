package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;

/**
 * What an indicator should reach for a region and a day, and who says so. Made by the platform out of {@link Indicator#up} and
 * {@link Indicator#down}. Immutable.
 *
 * <pre>{@code r.target(CONSUMPTION).map(t -> figure.remark(t.words("kg")))
 * // "paling sedikit 62 kg (dasar: target KKP 2024, sejak 1 Jan 2024, belum dipastikan)"}</pre>
 *
 * @param up whether it is the least that is enough; otherwise the most
 * @param parameter code of the sector's parameter that holds it; null where the indicator itself says the number
 * @param basis the article or decree that says so; null without a parameter
 * @param since first day on which it holds; null without a parameter
 * @param confirmed whether its basis was read in the text of the law
 */
public record Target(
        BigDecimal value,
        boolean up,
        @Nullable String parameter,
        @Nullable Text basis,
        @Nullable LocalDate since,
        boolean confirmed) {

    /** A number that the indicator itself says. */
    public static Target of(BigDecimal value, boolean up) {
        return new Target(value, up, null, null, null, true);
    }

    /** As people read it, with what it is based on. */
    public Text words(String unit) {
        String behind = unit.isEmpty() ? "" : " " + unit;
        return Text.of(
                (up ? "paling sedikit " : "paling banyak ") + number(",", ".") + behind + id(),
                (up ? "at least " : "at most ") + number(".", ",") + behind + en());
    }

    private String id() {
        return basis == null || since == null
                ? ""
                : " (dasar: " + basis.id() + ", sejak " + DayWords.of(since).id()
                        + (confirmed ? ")" : ", belum dipastikan)");
    }

    private String en() {
        return basis == null || since == null
                ? ""
                : " (basis: " + basis.en() + ", since " + DayWords.of(since).en()
                        + (confirmed ? ")" : ", to be confirmed)");
    }

    private String number(String decimal, String grouping) {
        BigDecimal bare = value.stripTrailingZeros();
        String plain = bare.toPlainString();
        int whole = bare.scale() > 0 ? plain.indexOf('.') : plain.length();
        String grouped = plain.substring(0, whole).replaceAll("(?<=\\d)(?=(\\d{3})+$)", grouping);
        return whole == plain.length() ? grouped : grouped + decimal + plain.substring(whole + 1);
    }
}
