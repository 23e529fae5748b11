package simpul.core.model.region;

/** The level of a region (UU 23/2014): province, or kabupaten/kota inside a province. */
public enum Level {
    PROVINSI,
    KABUPATEN,
    KOTA
}
