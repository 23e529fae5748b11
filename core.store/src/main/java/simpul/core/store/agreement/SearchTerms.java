package simpul.core.store.agreement;

import java.util.List;
import java.util.Set;

/** Adds a condition for each searched word: every one must begin a word of the row. */
final class SearchTerms {
    private static final int MOST = 8;

    private SearchTerms() {}

    static void ofCases(Query query, String text, boolean own) {
        each(
                query,
                text,
                "(exists (select 1 from cooperation_word w where w.cooperation = c.id and %1$s)"
                        + " or exists (select 1 from agreement_word w join agreement d on d.id = w.agreement"
                        + " where d.cooperation = c.id and "
                        + (own ? "(d.shared = 1 or d.creator = :own)" : "d.shared = 1")
                        + " and %1$s))");
    }

    static void ofDocuments(Query query, String text) {
        each(
                query,
                text,
                "(exists (select 1 from agreement_word w where w.agreement = a.id and %1$s)"
                        + " or exists (select 1 from cooperation_word w where w.cooperation = c.id and %1$s))");
    }

    private static void each(Query query, String text, String condition) {
        Set<String> words = Words.of(List.of(text));
        if (words.isEmpty() && !text.isBlank()) {
            query.and("1 = 0");
        }
        int i = 0;
        for (String word : words.stream().limit(MOST).toList()) {
            String range = "w.word >= :word" + i + " and w.word < :after" + i;
            query.and(String.format(condition, range));
            query.bind("word" + i, word).bind("after" + i, Words.after(word));
            i++;
        }
    }
}
