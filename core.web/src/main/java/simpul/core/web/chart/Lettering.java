package simpul.core.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for drawings, which know no line breaks. Stateless. */
final class Lettering {
    private static final int MOST = 2;

    private Lettering() {}

    /** Two lines at most; what does not fit ends in dots and stands whole in the table. */
    static List<String> lines(String words, int length) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : words.split(" ")) {
            String last = lines.get(lines.size() - 1);
            String longer = last.isEmpty() ? word : last + " " + word;
            if (longer.length() <= length || last.isEmpty()) {
                lines.set(lines.size() - 1, longer);
            } else if (lines.size() < MOST) {
                lines.add(word);
            } else {
                lines.set(MOST - 1, longer);
            }
        }
        return lines.stream().map(line -> cut(line, length)).toList();
    }

    private static String cut(String line, int length) {
        return line.length() <= length ? line : line.substring(0, length - 1) + "…";
    }
}
