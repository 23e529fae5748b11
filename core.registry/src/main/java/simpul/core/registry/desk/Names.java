package simpul.core.registry.desk;

import java.util.Locale;
import simpul.core.model.region.Region;

/** Names of parties and offices as documents have them, derived rather than typed. Pure. */
public final class Names {
    private Names() {}

    /** {@code Provinsi Maluku}, {@code Kabupaten Sidoarjo}. */
    public static String party(Region region) {
        boolean bare = region.parent() == null && !region.name().startsWith("Daerah");
        return bare ? "Provinsi " + region.name() : region.name();
    }

    /** {@code Gubernur Maluku}, {@code Bupati Sidoarjo}, {@code Wali Kota Kendari}. */
    public static String head(Region region) {
        switch (region.level()) {
            case KABUPATEN:
                return "Bupati " + without(region.name(), "Kabupaten ");
            case KOTA:
                return "Wali Kota " + without(region.name(), "Kota ");
            default:
                return "Gubernur " + region.name();
        }
    }

    /** The name of an agency with its place behind it, unless it says that already. */
    static String of(String agency, String place) {
        String bare = without(without(place, "Kabupaten "), "Kota ");
        return agency.toLowerCase(Locale.ROOT).endsWith(bare.toLowerCase(Locale.ROOT)) ? agency : agency + " " + place;
    }

    private static String without(String name, String start) {
        return name.startsWith(start) ? name.substring(start.length()) : name;
    }
}
