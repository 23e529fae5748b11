package simpul.core.model.text;

/**
 * A sentence or label in both languages.
 *
 * <pre>{@code Text.of("Nomor sertifikat wajib diisi.", "The certificate number is required.")}</pre>
 *
 * Immutable. Both texts are required: a blank one is refused when the value is made.
 */
public record Text(String id, String en) {
    public Text {
        if (id.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: id='" + id + "', en='" + en + "'");
        }
    }

    /** Makes a text from its Indonesian and English wording. */
    public static Text of(String id, String en) {
        return new Text(id, en);
    }

    /** A name that reads the same in both languages: a person's office, a title typed by a user, a code. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The wording in the given language. */
    public String in(Language language) {
        return language == Language.ID ? id : en;
    }
}
