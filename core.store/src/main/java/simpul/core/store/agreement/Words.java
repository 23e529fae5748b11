package simpul.core.store.agreement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts text into the words that are searched by their beginnings: lower case, without diacritics, letters and digits only.
 * Words in a table of their own serve both database engines with the same SQL.
 */
final class Words {
    private static final int LONGEST = 40;
    private static final int MOST = 400;

    private Words() {}

    static Set<String> of(Iterable<String> texts) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            for (String word : plain.replaceAll("\\p{M}", "").split("[^a-z0-9]+")) {
                if (!word.isEmpty() && words.size() < MOST) {
                    words.add(word.substring(0, Math.min(LONGEST, word.length())));
                }
            }
        }
        return words;
    }

    /** The first string that is greater than all that begin with the word. */
    static String after(String word) {
        return word + "{";
    }
}
