package simpul.core.records.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Point;
import simpul.core.model.text.Text;

/** Reads the values of point fields. */
final class PointReader {
    private static final Pattern DOTS =
            Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,12})?)\\s*[,;\\s]\\s*([+-]?\\d{1,3}(?:\\.\\d{1,12})?)");
    private static final Pattern COMMAS =
            Pattern.compile("([+-]?\\d{1,3}(?:,\\d{1,12})?)\\s*(?:;|,\\s|\\s)\\s*([+-]?\\d{1,3}(?:,\\d{1,12})?)");
    private static final Pattern PROGRAMS =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,12})?),(-?\\d{1,3}(?:\\.\\d{1,12})?)");
    private static final String ANGLE =
            "(\\d{1,3}(?:[.,]\\d{1,12})?)\\s*[°º]\\s*(?:(\\d{1,2}(?:[.,]\\d{1,9})?)\\s*['′’]\\s*)?"
                    + "(?:(\\d{1,2}(?:[.,]\\d{1,6})?)\\s*(?:\"|″|”|'')\\s*)?";
    private static final Pattern ANGLES =
            Pattern.compile("(?i)" + ANGLE + "(LS|LU|S|N)[,;\\s]*" + ANGLE + "(BT|BB|E|W)");
    private static final Set<String> SOUTH_OR_WEST = Set.of("LS", "S", "BB", "W");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** What the islands and their waters span: Rondo to Ndana, Benggala to the border at 141 degrees and a little more. */
    private static final BigDecimal NORTH = new BigDecimal("6.2");

    private static final BigDecimal SOUTH = new BigDecimal("-11.3");
    private static final BigDecimal WEST = new BigDecimal("94.7");
    private static final BigDecimal EAST = new BigDecimal("141.1");

    private PointReader() {}

    static Optional<Object> read(Field<?> field, String text, InputStyle style, List<Finding> findings) {
        Optional<BigDecimal[]> degrees = style == InputStyle.PEOPLE ? ofPeople(text) : two(PROGRAMS, text);
        if (degrees.isEmpty()) {
            findings.add(unreadable(field, style));
            return Optional.empty();
        }
        BigDecimal latitude = degrees.get()[0];
        BigDecimal longitude = degrees.get()[1];
        Optional<Point> point = Point.find(latitude, longitude);
        if (point.isEmpty()) {
            findings.add(Told.about(
                    field,
                    "FIELD_RANGE",
                    "%s: lintang dari -90 sampai 90, lalu bujur dari -180 sampai 180. Periksa urutannya.",
                    "%s: latitude from -90 to 90, then longitude from -180 to 180. Check their order."));
        } else if (isOutside(latitude, longitude)) {
            findings.add(outside(field));
        }
        return point.map(p -> p);
    }

    private static Optional<BigDecimal[]> ofPeople(String written) {
        String text = written.replace("\u2212", "-").strip();
        Matcher angles = ANGLES.matcher(text);
        if (angles.matches()) {
            return Optional.of(new BigDecimal[] {angle(angles, 1), angle(angles, 5)});
        }
        // A lone "-3,128" is a latitude that wants its longitude, and not two whole degrees.
        boolean lone = text.matches("[+-]?\\d+,\\d+");
        return lone ? Optional.empty() : two(COMMAS, text).or(() -> two(DOTS, text));
    }

    private static Optional<BigDecimal[]> two(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.matches() ? Optional.of(new BigDecimal[] {number(m.group(1)), number(m.group(2))}) : Optional.empty();
    }

    private static BigDecimal angle(Matcher m, int first) {
        BigDecimal minutes = part(m.group(first + 1));
        BigDecimal seconds = part(m.group(first + 2));
        BigDecimal whole = number(m.group(first))
                .add(minutes.add(seconds.divide(SIXTY, MathContext.DECIMAL64)).divide(SIXTY, MathContext.DECIMAL64));
        return SOUTH_OR_WEST.contains(m.group(first + 3).toUpperCase(Locale.ROOT)) ? whole.negate() : whole;
    }

    private static BigDecimal part(@Nullable String group) {
        return group == null ? BigDecimal.ZERO : number(group);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static boolean isOutside(BigDecimal latitude, BigDecimal longitude) {
        return latitude.compareTo(NORTH) > 0
                || latitude.compareTo(SOUTH) < 0
                || longitude.compareTo(EAST) > 0
                || longitude.compareTo(WEST) < 0;
    }

    private static Finding outside(Field<?> field) {
        return Finding.warning(
                "POINT_OUTSIDE",
                field.code(),
                Text.of(
                        field.label().id()
                                + " terletak di luar Indonesia. Periksa tanda minus dan urutan lintang, bujur.",
                        field.label().en()
                                + " lies outside Indonesia. Check the minus sign and the order of latitude, longitude."));
    }

    private static Finding unreadable(Field<?> field, InputStyle style) {
        String example = style == InputStyle.PEOPLE ? "-3,695; 128,181" : "-3.695,128.181";
        return Told.about(
                field,
                "FIELD_POINT",
                "%s bukan titik. Tulis lintang lalu bujur, misalnya " + example + ".",
                "%s is not a point. Write latitude, then longitude, for example " + example + ".");
    }
}
