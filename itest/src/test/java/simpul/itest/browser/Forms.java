package simpul.itest.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of a page that a person fills in: those in its main part that have a field.
 *
 * @param action where it is sent
 * @param files whether it takes files
 * @param hidden the fields that nobody sees
 */
record Forms(String action, boolean files, Map<String, String> hidden) {
    private static final Pattern FORM =
            Pattern.compile("<form ([^>]*method=\"post\"[^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<(?:select|textarea)|<input type=\"(?!hidden)");

    static List<Forms> of(String html) {
        List<Forms> forms = new ArrayList<>();
        Matcher form = FORM.matcher(html.substring(Math.max(0, html.indexOf("<main"))));
        while (form.find()) {
            Matcher action = ACTION.matcher(form.group(1));
            if (action.find() && FIELD.matcher(form.group(2)).find()) {
                forms.add(new Forms(
                        Words.plain(action.group(1)),
                        form.group(1).contains("multipart/form-data"),
                        Reader.hidden(form.group(2))));
            }
        }
        return forms;
    }

    /** Sends it with nothing filled in. */
    Page sendEmpty(Reader reader) {
        return files ? reader.postParts(action, hidden) : reader.post(action, hidden);
    }
}
