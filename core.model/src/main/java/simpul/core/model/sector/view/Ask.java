package simpul.core.model.sector.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.text.Text;

/**
 * A question to the reader, asked above the screen beside the period: which fishing area, which species. What he chose
 * stands in the address of the page, so that it can be sent on and printed.
 *
 * <pre>{@code
 * static final Ask WPP = Ask.of("wpp", "WPPNRI", "Fishing area").options(WPP_CODES, DAY);
 * request.chosen(WPP)          // empty as long as the reader wants all of them
 * View.stack(View.ask(WPP), ...)
 * }</pre>
 *
 * Immutable, each word returns a new question; compared by value.
 */
public final class Ask {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final String code;
    private final Text label;
    private final List<Option> options;

    private Ask(String code, Text label, List<Option> options) {
        this.code = code;
        this.label = label;
        this.options = List.copyOf(options);
    }

    /**
     * Makes a question without answers to choose from.
     *
     * @param code part of the page's address: lower-case letters, digits and {@code _}
     */
    public static Ask of(String code, String id, String en) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("No code for a question: " + code);
        }
        return new Ask(code, Text.of(id, en), List.of());
    }

    /** One more answer to choose from. */
    public Ask option(String value, Text words) {
        List<Option> all = new ArrayList<>(options);
        all.add(new Option(value, words));
        return new Ask(code, label, all);
    }

    /** The codes of a list as they hold on a day. */
    public Ask options(CodeList list, LocalDate day) {
        List<Option> all = new ArrayList<>(options);
        list.on(day).ifPresent(e -> e.codes().forEach(c -> all.add(new Option(c.code(), c.label()))));
        return new Ask(code, label, all);
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public List<Option> options() {
        return options;
    }

    /** Whether this is one of the answers. */
    public boolean offers(String value) {
        return options.stream().anyMatch(o -> o.value().equals(value));
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", code);
        tree.put("label", Leaf.of(label));
        tree.put("options", options.stream().map(Option::tree).toList());
        return tree;
    }

    static Ask read(Branch b) {
        return new Ask(
                b.words("code"),
                b.text("label"),
                b.branches("options").stream()
                        .map(o -> new Option(o.words("value"), o.text("words")))
                        .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ask a && a.code.equals(code) && a.label.equals(label) && a.options.equals(options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, label, options);
    }

    /** An answer to choose. Made by {@link Ask#option}. */
    public record Option(String value, Text words) {
        private Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("value", value);
            tree.put("words", Leaf.of(words));
            return tree;
        }
    }
}
