package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on the earth (WGS 84) in degrees with six decimals, which is ten centimetres: latitude, south negative, and
 * longitude, west negative.
 *
 * <pre>{@code Point.of(new BigDecimal("-3.695"), new BigDecimal("128.181")).toString()   // "-3.695000,128.181000"}</pre>
 *
 * Immutable; compared by value.
 */
public final class Point {
    private static final int SCALE = 6;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal MERIDIAN = BigDecimal.valueOf(180);
    private static final Pattern FORM =
            Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,12})?),([+-]?\\d{1,3}(?:\\.\\d{1,12})?)");

    private final BigDecimal latitude;
    private final BigDecimal longitude;

    private Point(BigDecimal latitude, BigDecimal longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Makes a point; degrees that are none are a bug of the caller. */
    public static Point of(BigDecimal latitude, BigDecimal longitude) {
        return find(latitude, longitude)
                .orElseThrow(() -> new IllegalArgumentException("No such place: " + latitude + "," + longitude));
    }

    /** The point; empty where latitude is beyond 90 or longitude beyond 180 degrees. */
    public static Optional<Point> find(BigDecimal latitude, BigDecimal longitude) {
        return latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(MERIDIAN) > 0
                ? Optional.empty()
                : Optional.of(new Point(
                        latitude.setScale(SCALE, RoundingMode.HALF_UP),
                        longitude.setScale(SCALE, RoundingMode.HALF_UP)));
    }

    /** Reads {@code -3.695,128.181}, the form of {@link #toString}; empty for anything else. */
    public static Optional<Point> parse(String text) {
        Matcher m = FORM.matcher(text);
        return m.matches() ? find(new BigDecimal(m.group(1)), new BigDecimal(m.group(2))) : Optional.empty();
    }

    public BigDecimal latitude() {
        return latitude;
    }

    public BigDecimal longitude() {
        return longitude;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point p && p.latitude.equals(latitude) && p.longitude.equals(longitude);
    }

    @Override
    public int hashCode() {
        return 31 * latitude.hashCode() + longitude.hashCode();
    }

    /** Latitude and longitude as stored, exported as JSON and sent by programs. */
    @Override
    public String toString() {
        return latitude.toPlainString() + "," + longitude.toPlainString();
    }
}
