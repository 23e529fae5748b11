package simpul.core.web.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/**
 * How a page speaks: its sentences, dates and numbers in the reader's language.
 *
 * <p>A key is {@code area.name}; the area names the file ({@code messages/area_id.properties} and {@code _en}), so that
 * people who work on different pages do not meet in one file. {@code {0}} takes an argument;
 * <code>{0|day|days}</code> takes the first word when argument 0 is 1, otherwise the second.
 *
 * <p>Immutable; one per language is enough for the whole server.
 */
public final class Messages {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^}]*))?}");
    private static final Messages INDONESIAN = new Messages(Language.ID);
    private static final Messages ENGLISH = new Messages(Language.EN);

    private final Language language;
    private final Bundles bundles;
    private final Figures figures;

    private Messages(Language language) {
        this.language = language;
        this.bundles = new Bundles(language);
        this.figures = new Figures(language);
    }

    public static Messages in(Language language) {
        return language == Language.ID ? INDONESIAN : ENGLISH;
    }

    public Language language() {
        return language;
    }

    /** The sentence under the key. An unknown key is a bug and throws; a test walks every key that templates use. */
    public String get(String key, Object... arguments) {
        return fill(bundles.get(key), arguments);
    }

    /** The wording of a text from another room. */
    public String of(Text text) {
        return text.in(language);
    }

    /** Whichever of both fits the reader, for the rare sentence that needs no key. */
    public String either(String indonesian, String english) {
        return language == Language.ID ? indonesian : english;
    }

    /** {@code 11 Agu 2026}. */
    public String date(LocalDate day) {
        return figures.date(day);
    }

    /** {@code 11 Agustus 2026}, for letters and print. */
    public String longDate(LocalDate day) {
        return figures.longDate(day);
    }

    /** {@code Kamis, 26 Nov 2026, 09.00 WIB}; the zone is the region's. */
    public String moment(ZonedDateTime moment) {
        return figures.moment(moment);
    }

    /** {@code WIT}. */
    public String zone(ZoneId zone) {
        return Figures.zone(zone);
    }

    /** {@code 41 hari}. */
    public String days(long days) {
        return figures.number(days) + either(" hari", days == 1 ? " day" : " days");
    }

    /** {@code 1.250.000}. */
    public String number(long value) {
        return figures.number(value);
    }

    /** {@code 1.250,5} with the scale that the value has. */
    public String decimal(BigDecimal value) {
        return figures.decimal(value);
    }

    /** {@code Rp459.501.014.000}; cents only where there are any. */
    public String rupiah(BigDecimal amount) {
        return "Rp" + figures.decimal(Figures.withoutEmptyCents(amount));
    }

    /** A figure with its unit: {@code Rp2.500.000.000}, {@code 83,33%}, {@code 12 ton}. */
    public String quantity(BigDecimal number, String unit) {
        return switch (unit) {
            case "Rp" -> rupiah(number);
            case "%" -> decimal(number.stripTrailingZeros()) + "%";
            case "" -> decimal(number);
            default -> decimal(number.stripTrailingZeros()) + " " + unit;
        };
    }

    /** A sector of which no module is here: as it is generally called, or by its identifier. */
    public String sector(String id) {
        return bundles.find("sector", "title." + id).orElseGet(() -> capital(id));
    }

    /** The identifier of something that has no title here, as the start of a line: {@code Pariwisata}. */
    public static String capital(String id) {
        return id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    /** {@code 1,8 MB}. */
    public String bytes(long size) {
        return figures.bytes(size);
    }

    private String fill(String pattern, Object[] arguments) {
        return SLOT.matcher(pattern)
                .replaceAll(slot -> java.util.regex.Matcher.quoteReplacement(word(slot, arguments)));
    }

    private String word(MatchResult slot, Object[] arguments) {
        int index = Integer.parseInt(slot.group(1));
        if (index >= arguments.length) {
            throw new IllegalArgumentException("No argument " + index + " for '" + slot.group() + "'");
        }
        Object value = arguments[index];
        if (slot.group(2) != null) {
            return isOne(value) ? slot.group(2) : slot.group(3);
        }
        return value instanceof Number n && !(value instanceof BigDecimal)
                ? number(n.longValue())
                : String.valueOf(value);
    }

    private static boolean isOne(Object value) {
        return value instanceof Number n && n.doubleValue() == 1.0;
    }
}
