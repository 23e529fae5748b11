package simpul.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Commitments of a PKS in short. */
final class Promise {
    private Promise() {}

    /** One that people report. */
    static Map<String, Object> of(Side side, @Nullable String agency, String text, @Nullable String due) {
        return Body.of("text", text, "party", side.region(), "agency", agency, "due", due);
    }

    /** One that a sector measures. */
    static Map<String, Object> measured(
            Side side, String agency, String text, String sector, String indicator, String target, String measure) {
        return Body.of(
                "text", text,
                "party", side.region(),
                "agency", agency,
                "sector", sector,
                "indicator", indicator,
                "target", target,
                "measure", measure);
    }
}
