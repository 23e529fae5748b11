package simpul.bench.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers of two worlds, side by side. Immutable.
 *
 * @param answers how many questions were asked in at least one of them
 * @param differences by question: the first line that is not the same
 */
record Comparison(int answers, List<String> differences) {
    private static final int SHOWN = 240;
    private static final Packed NOT_ASKED = Packed.of("(not asked)");
    private static final int BEFORE = 60;
    private static final Pattern FOLLOWING = Pattern.compile("(?m)^(?:content-length|etag): .*\n");

    /** @param with answers by question in the world that has a secret, {@code without} in the one that has none */
    static Comparison of(Map<String, Packed> with, Map<String, Packed> without) {
        Set<String> asked = new LinkedHashSet<>(with.keySet());
        asked.addAll(without.keySet());
        List<String> differences = new ArrayList<>();
        for (String question : asked) {
            Packed first = with.getOrDefault(question, NOT_ASKED);
            Packed second = without.getOrDefault(question, NOT_ASKED);
            if (!first.equals(second)) {
                differences.add(question + "\n" + difference(first.text(), second.text()));
            }
        }
        return new Comparison(asked.size(), differences);
    }

    private static String difference(String with, String without) {
        String[] a = lines(with, without);
        String[] b = lines(without, with);
        int at = Arrays.mismatch(a, b);
        String first = at < a.length ? a[at] : "(end)";
        String second = at < b.length ? b[at] : "(end)";
        int column = Math.max(0, Arrays.mismatch(first.toCharArray(), second.toCharArray()) - BEFORE);
        return "  with:    " + shown(first, column) + "\n  without: " + shown(second, column);
    }

    /** Without the lines that only follow from another difference, when there is another one. */
    private static String[] lines(String said, String other) {
        String left = FOLLOWING.matcher(said).replaceAll("");
        boolean more = !left.equals(FOLLOWING.matcher(other).replaceAll(""));
        return (more ? left : said).split("\n", -1);
    }

    private static String shown(String line, int from) {
        return line.substring(Math.min(from, line.length()), Math.min(line.length(), from + SHOWN));
    }
}
