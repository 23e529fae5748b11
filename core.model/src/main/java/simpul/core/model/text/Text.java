package simpul.core.model.text;

import java.util.Optional;

/**
 * A sentence or label in both languages.
 *
 * <pre>{@code Text.of("Nomor sertifikat wajib diisi.", "The certificate number is required.")}</pre>
 *
 * Immutable. A text that says nothing at all is refused when the value is made. One that lacks one of the languages is
 * refused by whoever takes it: a sector whose definition holds such texts is told of all of them at once.
 */
public record Text(String id, String en) {
    public Text {
        if (id.isBlank() && en.isBlank()) {
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

    /** The wording in the given language; in the other where there is none. */
    public String in(Language language) {
        String wanted = language == Language.ID ? id : en;
        return wanted.isBlank() ? id + en : wanted;
    }

    /** The language in which it says nothing. */
    public Optional<Language> missing() {
        return id.isBlank() ? Optional.of(Language.ID) : en.isBlank() ? Optional.of(Language.EN) : Optional.empty();
    }
}
