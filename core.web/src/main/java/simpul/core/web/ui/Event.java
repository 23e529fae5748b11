package simpul.core.web.ui;

/**
 * One entry of a timeline, newest first.
 *
 * @param strong what stands out behind the words, or empty
 * @param when date and office, e.g. {@code 8 Okt 2026 · Biro Pemerintahan}
 */
public record Event(Tone tone, String words, String strong, String when) {

    public static Event of(String words, String when) {
        return new Event(Tone.NEUTRAL, words, "", when);
    }
}
