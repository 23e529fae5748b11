package simpul.itest.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says: the texts between its tags and those that are read aloud. Pure. */
final class Words {
    /** What is no message: scripts, what people typed into a field, identifiers, and what is marked as another language. */
    private static final Pattern APART = Pattern.compile(
            "<(script|style|textarea|datalist|code)\\b.*?</\\1>|<a [^>]*\\blang=\"[a-z]+\".*?</a>", Pattern.DOTALL);

    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:aria-label|title|placeholder|alt|data-label)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

    private Words() {}

    /** Each text of a page, one entry a node or attribute. */
    static List<String> texts(String html) {
        String page = APART.matcher(html).replaceAll("");
        List<String> texts = new ArrayList<>();
        Matcher spoken = SPOKEN.matcher(page);
        while (spoken.find()) {
            texts.add(plain(spoken.group(1)));
        }
        for (String text : page.split("<[^>]*>")) {
            texts.add(plain(text));
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /** The words of a text, as they are written. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    static String plain(String html) {
        return html.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
