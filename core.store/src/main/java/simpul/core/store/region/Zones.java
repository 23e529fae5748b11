package simpul.core.store.region;

import java.time.ZoneId;
import java.util.Set;

/** The time zone of each province: Keppres 41/1987, with the provinces made since then in the zone of their origin. */
final class Zones {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final Set<String> CENTRAL =
            Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
    private static final Set<String> EASTERN = Set.of("81", "82", "91", "92", "93", "94", "95", "96");

    private Zones() {}

    static ZoneId of(String province) {
        if (EASTERN.contains(province)) {
            return WIT;
        }
        return CENTRAL.contains(province) ? WITA : WIB;
    }
}
