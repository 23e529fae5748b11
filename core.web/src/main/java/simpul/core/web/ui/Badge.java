package simpul.core.web.ui;

/**
 * A state in icon, word and colour.
 *
 * @param words as short as the state allows, e.g. {@code Terlambat 12 hari}
 */
public record Badge(Tone tone, Icon icon, String words) {

    public static Badge of(Tone tone, String words) {
        return new Badge(tone, tone.icon(), words);
    }

    public static Badge ok(String words) {
        return of(Tone.OK, words);
    }

    public static Badge warn(String words) {
        return of(Tone.WARN, words);
    }

    public static Badge bad(String words) {
        return of(Tone.BAD, words);
    }

    public static Badge info(String words) {
        return of(Tone.INFO, words);
    }

    public static Badge neutral(Icon icon, String words) {
        return new Badge(Tone.NEUTRAL, icon, words);
    }
}
