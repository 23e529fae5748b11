package simpul.itest.browser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer.
 *
 * @param type its media type
 * @param address the path that answered, after redirects
 * @param text the body
 */
record Page(int status, String type, String address, String text) {
    private static final Pattern CELL = Pattern.compile("\"[^\"]*\"|[^,;\"\r\n]+");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /** Whether it is a page rather than a file. */
    boolean html() {
        return type.startsWith("text/html");
    }

    /** Whether it is a table of values separated by commas. */
    boolean table() {
        return type.startsWith("text/csv");
    }

    /** What it says to people; nothing when it is a file of another kind than a table. */
    List<String> words() {
        if (table()) {
            return CELL.matcher(text)
                    .results()
                    .map(cell -> cell.group().replace("\"", "").strip())
                    .toList();
        }
        return html() ? Words.texts(text) : List.of();
    }

    /** Where its links lead, but for files of the look and the switch of the language. */
    Set<String> links() {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(html() ? text : "");
        while (link.find()) {
            String address = link.group(1).replace("&amp;", "&");
            if (!address.startsWith("/aset/") && !address.contains("bahasa=")) {
                links.add(address);
            }
        }
        return links;
    }
}
