package simpul.core.registry.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.core.model.agreement.Burden;

/**
 * The condition of PP 28/2018 Ps 6(2) as an expression over {@code membebani_masyarakat}, {@code membebani_daerah} and
 * {@code teranggarkan} with {@code atau}, {@code dan}, {@code bukan} and parentheses ({@code or}, {@code and}, {@code not} are understood). Immutable.
 *
 * <pre>{@code DprdTrigger.of("membebani_masyarakat atau bukan teranggarkan").holds(burden)}</pre>
 *
 * The text of the law says "dan" and "dan/atau", hence a parameter. An expression that cannot be read asks for approval
 * always: the safe side.
 */
public final class DprdTrigger {
    private static final Pattern WORD = Pattern.compile("\\s*(\\(|\\)|[a-z_]+)");

    private final String expression;

    private DprdTrigger(String expression) {
        this.expression = expression;
    }

    public static DprdTrigger of(String expression) {
        return new DprdTrigger(expression.toLowerCase(Locale.ROOT).strip());
    }

    /** Whether the answers call for the DPRD's approval. */
    public boolean holds(Burden burden) {
        try {
            Deque<String> words = words();
            boolean result = or(words, burden);
            return !words.isEmpty() || result;
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    private Deque<String> words() {
        Deque<String> words = new ArrayDeque<>();
        Matcher matcher = WORD.matcher(expression);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() != at) {
                throw new IllegalArgumentException(expression);
            }
            words.add(matcher.group(1));
            at = matcher.end();
        }
        if (at != expression.length()) {
            throw new IllegalArgumentException(expression);
        }
        return words;
    }

    private static boolean or(Deque<String> words, Burden burden) {
        boolean result = and(words, burden);
        while (next(words, "atau", "or")) {
            result |= and(words, burden);
        }
        return result;
    }

    private static boolean and(Deque<String> words, Burden burden) {
        boolean result = single(words, burden);
        while (next(words, "dan", "and")) {
            result &= single(words, burden);
        }
        return result;
    }

    private static boolean single(Deque<String> words, Burden burden) {
        String word = words.isEmpty() ? "" : words.remove();
        switch (word) {
            case "bukan", "not":
                return !single(words, burden);
            case "(":
                boolean inside = or(words, burden);
                if (!next(words, ")", ")")) {
                    throw new IllegalArgumentException("missing )");
                }
                return inside;
            case "membebani_masyarakat":
                return burden.people();
            case "membebani_daerah":
                return burden.region();
            case "teranggarkan":
                return burden.budgeted();
            default:
                throw new IllegalArgumentException("unknown word: " + word);
        }
    }

    private static boolean next(Deque<String> words, String word, String other) {
        if (!words.isEmpty() && (words.peek().equals(word) || words.peek().equals(other))) {
            words.remove();
            return true;
        }
        return false;
    }
}
