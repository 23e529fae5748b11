package simpul.core.web.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A path with variables, {@code /kerja-sama/{id}/dokumen}. A variable stands for one segment that is not empty. Immutable.
 */
public final class Template {
    private final String text;
    private final String pattern;
    private final List<String> segments;

    private Template(String text, List<String> segments) {
        this.text = text;
        this.segments = segments;
        this.pattern = segments.stream().map(s -> variable(s) ? "{}" : s).collect(Collectors.joining("/", "/", ""));
    }

    public static Template of(String text) {
        if (!text.startsWith("/") || (text.endsWith("/") && text.length() > 1)) {
            throw new IllegalArgumentException("A template begins with a slash and does not end with one: " + text);
        }
        return new Template(text, split(text));
    }

    static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** The values of the variables, when the path is one of this template's. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (variable(segment)) {
                if (path.get(i).isEmpty()) {
                    return Optional.empty();
                }
                values.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** How many segments are fixed: of two that match, the one with more wins. */
    long fixed() {
        return segments.stream().filter(s -> !variable(s)).count();
    }

    /** The names of the variables, in order. */
    public List<String> variables() {
        List<String> names = new ArrayList<>();
        segments.stream().filter(Template::variable).forEach(s -> names.add(s.substring(1, s.length() - 1)));
        return names;
    }

    private static boolean variable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    /** The segment at a place, counted from 0; empty when the path is shorter. */
    public String segment(int place) {
        return place < segments.size() ? segments.get(place) : "";
    }

    /** The same for two templates that differ only in the names of their variables. */
    String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return text;
    }
}
