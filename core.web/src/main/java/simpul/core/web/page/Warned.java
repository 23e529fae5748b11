package simpul.core.web.page;

import java.util.List;
import java.util.function.Function;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** What was done, with what it was warned about. Pure. */
final class Warned {
    // The sentence travels in a cookie, of which browsers keep 4 KB.
    private static final int MOST = 600;

    private Warned() {}

    static Text of(Text said, List<Finding> warnings) {
        return warnings.isEmpty()
                ? said
                : Text.of(
                        said.id() + " Perhatikan: " + all(warnings, Text::id, "catatan lain"),
                        said.en() + " Please note: " + all(warnings, Text::en, "more"));
    }

    private static String all(List<Finding> warnings, Function<Text, String> language, String more) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < warnings.size(); i++) {
            String next = language.apply(warnings.get(i).message());
            if (i > 0 && words.length() + next.length() > MOST) {
                return words.append(" (+")
                        .append(warnings.size() - i)
                        .append(' ')
                        .append(more)
                        .append(')')
                        .toString();
            }
            words.append(i == 0 ? "" : " ").append(next);
        }
        return words.toString();
    }
}
