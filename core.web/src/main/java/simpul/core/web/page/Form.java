package simpul.core.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Language;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/**
 * A form as it is shown: what stands in it and what is wrong with that. Immutable.
 *
 * <pre>{@code Field title = form.fill(Field.text("title", t.get("case.title")).required());}</pre>
 *
 * @param key takes effect once under this key; stands in the form as {@code _kunci}
 * @param values what was typed, or what it begins with
 * @param problem why it is shown again; null when it is new
 * @param place where it stands, for one of several on a page; empty for the only one
 */
public record Form(
        String key,
        Map<String, List<String>> values,
        @Nullable Problem problem,
        Language language,
        String place) {
    private static final Pattern SECRET = Pattern.compile("(?i)password|again|current|sandi");

    public Form {
        values = Map.copyOf(values);
    }

    /** The only form of its page. */
    public Form(String key, Map<String, List<String>> values, @Nullable Problem problem, Language language) {
        this(key, values, problem, language, "");
    }

    /** The same as one of several on a page: its inputs have identifiers of their own. */
    public Form at(String address) {
        return new Form(key, values, problem, language, address);
    }

    /** The same form beginning with these values where nothing has been typed. */
    public Form startingWith(Map<String, String> first) {
        Map<String, List<String>> both = new LinkedHashMap<>();
        first.forEach((name, value) -> both.put(name, List.of(value)));
        both.putAll(values);
        return new Form(key, both, problem, language, place);
    }

    /** The same form with this in the place of what was typed in one field. */
    public Form with(String field, String value) {
        Map<String, List<String>> others = new LinkedHashMap<>(values);
        others.put(field, List.of(value));
        return new Form(key, others, problem, language, place);
    }

    /** The same form with other values. */
    public Form holding(Map<String, List<String>> others) {
        return new Form(key, others, problem, language, place);
    }

    /** The same form, refused. */
    public Form refused(Problem reason) {
        return new Form(key, values, reason, language, place);
    }

    /** Whether somebody typed something or it was given something to begin with. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What somebody wrote himself, for a page that has no form to show it in; without passwords. */
    public List<String> readable() {
        return values.entrySet().stream()
                .filter(field -> !SECRET.matcher(field.getKey()).find())
                .flatMap(field -> field.getValue().stream())
                .filter(value -> !value.isBlank())
                .toList();
    }

    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return findings().stream()
                .filter(f -> f.field().equals(field))
                .map(f -> f.message().in(language))
                .collect(Collectors.joining(" "));
    }

    /** The field with what was typed and what is wrong with it. */
    public Field fill(Field field) {
        List<String> typed = values(field.name());
        Field filled = typed.isEmpty() ? field : field.values(typed);
        return filled.within(place).error(error(field.name()));
    }

    /** Everything that is wrong, each point leading to its field. */
    public Optional<Notice> notice() {
        if (problem == null) {
            return Optional.empty();
        }
        List<Notice.Point> points = problem.findings().stream()
                .map(f -> new Notice.Point(f.message().in(language), f.basis(), href(f)))
                .toList();
        return Optional.of(Notice.of(Tone.BAD, problem.detail().in(language))
                .titled(problem.kind().title().in(language))
                .with(points));
    }

    private String href(Finding finding) {
        return finding.field().isEmpty() ? "" : "#" + id(finding.field());
    }

    /** The identifier of one of its inputs in the page. */
    public String id(String field) {
        return Field.text(field, "").within(place).id();
    }

    private List<Finding> findings() {
        return problem == null ? List.of() : problem.findings();
    }
}
