package simpul.core.modules.check;

/**
 * How large a jar may be. A module of a sector has some hundred classes and a few lists.
 *
 * @param file bytes of the jar
 * @param entries files in it
 * @param entry bytes of one file in it, unpacked
 * @param total bytes of all of them, unpacked
 * @param ratio how many times larger one may become; entries under {@code small} bytes may become more
 * @param small bytes, unpacked
 */
public record Bounds(long file, int entries, long entry, long total, int ratio, long small) {
    public static final Bounds USUAL = new Bounds(32L << 20, 5_000, 16L << 20, 96L << 20, 100, 256L << 10);
}
