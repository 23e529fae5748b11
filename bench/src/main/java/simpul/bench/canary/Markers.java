package simpul.bench.canary;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.bench.crawl.Heard;

/**
 * Words that occur in no language, one for every text that is filled in; where one is heard, it says which text it was.
 * The same text gets the same word in every run. For one thread.
 */
final class Markers {
    /** Stands in every text beside its own word, so that a search finds the text without naming what must not be heard. */
    static final String SEARCHED = "Kanari";

    private static final String START = "qzx";
    private static final int LENGTH = 12;
    /** A word that was cut short still counts; shorter than this it could be a part of an identifier. */
    private static final int RECOGNISED = 8;

    private static final Pattern WORD = Pattern.compile(START + "[a-z]{" + (RECOGNISED - START.length()) + ",}");

    private final Map<String, String> byStart = new LinkedHashMap<>();
    private final Set<String> silent = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();

    /** A text for a field: searched for, and with a word of its own. */
    String text(String field) {
        return SEARCHED + " " + word(field);
    }

    /** The word of a field. */
    String word(String field) {
        String word = START + letters(field);
        byStart.put(word.substring(0, RECOGNISED), field);
        return word;
    }

    /** The word of something that nobody can read back, not even who wrote it. */
    String unread(String field) {
        silent.add(field);
        return word(field);
    }

    /** Notes that a text is about a person, whom the administrators of the platform may know. */
    String person(String text) {
        people.add(Objects.requireNonNull(
                byStart.get(text.substring(text.indexOf(START)).substring(0, RECOGNISED))));
        return text;
    }

    /** Whether a field is about a person. */
    boolean aboutPerson(String field) {
        return people.contains(field);
    }

    int planted() {
        return byStart.size();
    }

    /** Fields whose own people must be able to read them; else nothing is proved by others not doing so. */
    Set<String> readable() {
        Set<String> fields = new LinkedHashSet<>(byStart.values());
        fields.removeAll(silent);
        return Collections.unmodifiableSet(fields);
    }

    /**
     * The fields that an answer tells of, in its body, packed or compressed, or in a header.
     *
     * @param asked what the question itself said, which an answer may repeat
     */
    Set<String> in(Heard heard, String asked) {
        Set<String> fields = new LinkedHashSet<>();
        String known = asked.toLowerCase(Locale.ROOT);
        Matcher word = WORD.matcher(heard.everything());
        while (word.find()) {
            String field = byStart.get(word.group().substring(0, RECOGNISED));
            if (field != null && !known.contains(word.group())) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static String letters(String field) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(field.getBytes(StandardCharsets.UTF_8));
            BigInteger number = new BigInteger(1, digest);
            StringBuilder letters = new StringBuilder();
            while (letters.length() < LENGTH - START.length()) {
                BigInteger[] next = number.divideAndRemainder(BigInteger.valueOf(26));
                letters.append((char) ('a' + next[1].intValue()));
                number = next[0];
            }
            return letters.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
