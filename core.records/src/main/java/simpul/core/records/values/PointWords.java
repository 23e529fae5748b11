package simpul.core.records.values;

import java.math.BigDecimal;
import simpul.core.model.sector.record.Point;
import simpul.core.model.text.Text;

/** A point as people read it. Stateless. */
public final class PointWords {
    private PointWords() {}

    /** {@code 3,695000° LS, 128,181000° BT}. */
    public static Text of(Point point) {
        boolean south = point.latitude().signum() < 0;
        boolean west = point.longitude().signum() < 0;
        String latitude = degrees(point.latitude());
        String longitude = degrees(point.longitude());
        return Text.of(
                latitude.replace('.', ',')
                        + (south ? " LS, " : " LU, ")
                        + longitude.replace('.', ',')
                        + (west ? " BB" : " BT"),
                latitude + (south ? " S, " : " N, ") + longitude + (west ? " W" : " E"));
    }

    private static String degrees(BigDecimal value) {
        return value.abs().toPlainString() + "\u00b0";
    }
}
