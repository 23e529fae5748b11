package simpul.core.model.sector.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * Or which record, so that the screen can show its form:
 *
 * <pre>{@code
 * static final Ask LOT_ASKED = Ask.record("lot", "Lot", "Lot", RecordQuery.of(LOT));
 * View.stack(View.ask(LOT_ASKED), View.form(LOT, request.chosen(LOT_ASKED).orElse("")))
 * }</pre>
 *
 * Immutable, each word returns a new question; compared by value.
 */
public final class Ask {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Za-z-]{1,40}");

    private final String code;
    private final Text label;
    private final List<Option> options;
    private final @Nullable RecordQuery records;

    private Ask(String code, Text label, List<Option> options, @Nullable RecordQuery records) {
        this.code = code;
        this.label = label;
        this.options = List.copyOf(options);
        this.records = records;
    }

    /**
     * Makes a question without answers to choose from.
     *
     * @param code part of the page's address: lower-case letters, digits and {@code _}
     */
    public static Ask of(String code, String id, String en) {
        return of(code, Text.of(id, en), null);
    }

    /**
     * Makes a question which record is meant. The page offers the newest of these that its reader may see; what he chose is
     * its identifier, which {@link View#form(simpul.core.model.sector.record.RecordType, String)} takes, and a filter by a
     * field that refers to it. The function learns nothing else about it, and not whether it is there.
     */
    public static Ask record(String code, String id, String en, RecordQuery records) {
        return of(code, Text.of(id, en), records);
    }

    private static Ask of(String code, Text label, @Nullable RecordQuery records) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("No code for a question: " + code);
        }
        return new Ask(code, label, List.of(), records);
    }

    /** One more answer to choose from. */
    public Ask option(String value, Text words) {
        List<Option> all = new ArrayList<>(options);
        all.add(new Option(value, words));
        return new Ask(code, label, all, records);
    }

    /** The codes of a list as they hold on a day. */
    public Ask options(CodeList list, LocalDate day) {
        List<Option> all = new ArrayList<>(options);
        list.on(day).ifPresent(e -> e.codes().forEach(c -> all.add(new Option(c.code(), c.label()))));
        return new Ask(code, label, all, records);
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

    /** The records of which one is meant; empty where none is. */
    public Optional<RecordQuery> records() {
        return Optional.ofNullable(records);
    }

    /** Whether this is one of the answers; of records, whether it has the form of an identifier. */
    public boolean offers(String value) {
        return options.stream().anyMatch(o -> o.value().equals(value))
                || records != null && IDENTIFIER.matcher(value).matches();
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", code);
        tree.put("label", Leaf.of(label));
        tree.put("options", options.stream().map(Option::tree).toList());
        if (records != null) {
            tree.put("records", Leaf.of(records));
        }
        return tree;
    }

    static Ask read(Branch b) {
        return new Ask(
                b.words("code"),
                b.text("label"),
                b.branches("options").stream()
                        .map(o -> new Option(o.words("value"), o.text("words")))
                        .toList(),
                b.maybe("records").map(r -> b.branch("records").query()).orElse(null));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ask a
                && a.code.equals(code)
                && a.label.equals(label)
                && a.options.equals(options)
                && Objects.equals(a.records, records);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, label, options, records);
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
