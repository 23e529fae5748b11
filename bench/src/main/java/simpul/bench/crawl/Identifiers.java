package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Identifiers met in answers, by the path of the list in which they stood. For one thread. */
final class Identifiers {
    private static final int EACH = 3;
    private static final List<String> NAMES = List.of("id", "code", "path");

    private final Map<String, Set<String>> byList = new LinkedHashMap<>();

    /** Takes the identifiers of a list's items, and of the lists inside a single answer. */
    void harvest(String path, JsonNode answer) {
        for (JsonNode item : answer.path("items")) {
            add(path, item);
        }
        for (Map.Entry<String, JsonNode> field : answer.properties()) {
            for (JsonNode item : field.getValue()) {
                add(path + "/" + field.getKey(), item);
            }
        }
    }

    void add(String path, String id) {
        byList.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(id);
    }

    private void add(String path, JsonNode item) {
        for (String name : NAMES) {
            if (item.path(name).isTextual()) {
                add(path, item.path(name).asText());
                return;
            }
        }
    }

    /** The paths of a template with identifiers in it; with one that does not exist where none is known. */
    List<String> fill(String template) {
        int open = template.indexOf('{');
        if (open < 0) {
            return List.of(template);
        }
        int close = template.indexOf('}', open);
        String before = template.substring(0, open);
        String list = before.substring(0, before.length() - 1);
        List<String> filled = new ArrayList<>();
        for (String id : known(list)) {
            filled.addAll(fill(before + id + template.substring(close + 1)));
        }
        return filled;
    }

    private List<String> known(String list) {
        Set<String> found = byList.getOrDefault(list, Set.of());
        return found.isEmpty()
                ? List.of("tidak-ada")
                : found.stream().limit(EACH).toList();
    }
}
