package simpul.core.store.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds the name that somebody meant by a slightly different spelling. Stateless. */
final class Spelling {
    private Spelling() {}

    /** The entry whose name is the same but for case, spaces and punctuation. */
    static <T> Optional<T> same(String typed, List<T> known, Function<T, String> name) {
        String wanted = plain(typed);
        return known.stream().filter(k -> plain(name.apply(k)).equals(wanted)).findFirst();
    }

    /** The entry with the nearest name, when it is near enough for its length; the same name counts too. */
    static <T> Optional<T> meant(String typed, List<T> known, Function<T, String> name) {
        String wanted = plain(typed);
        int best = allowance(wanted) + 1;
        Optional<T> nearest = Optional.empty();
        for (T entry : known) {
            int distance = distance(wanted, plain(name.apply(entry)), best);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(entry);
            }
        }
        return nearest;
    }

    /** Short names differ by a letter for a reason, long ones by accident. */
    private static int allowance(String name) {
        return name.length() < 6 ? 0 : name.length() < 16 ? 1 : name.length() < 30 ? 2 : 3;
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('&', ' ')
                .replaceAll("\\bdan\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .trim();
    }

    /** Damerau-Levenshtein distance of neighbours, or {@code limit} when it is at least that. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(last[j], now[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] reused = before;
            before = last;
            last = now;
            now = reused;
        }
        return Math.min(last[b.length()], limit);
    }
}
