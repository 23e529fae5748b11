package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One operation of an OpenAPI document. Immutable. */
record Operation(String method, String path, JsonNode said) {

    /** All operations, those without variables first, so that their answers give identifiers to the others. */
    static List<Operation> all(JsonNode document) {
        List<Operation> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                found.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
            }
        }
        found.sort((a, b) -> Long.compare(a.variables(), b.variables()));
        return found;
    }

    /**
     * Those that a request is about: of the templates that match its path the one with the most fixed ends, with the general
     * one of which it is a case (its name goes on behind an underscore).
     */
    static List<Operation> asked(List<Operation> all, String method, String path) {
        List<Operation> fitting = all.stream()
                .filter(o -> o.method.equals(method) && o.matches(path))
                .sorted(Comparator.comparing(Operation::endsOpen).thenComparing(Operation::variables))
                .toList();
        return fitting.stream()
                .filter(o -> o.family().equals(fitting.get(0).family()))
                .toList();
    }

    private boolean matches(String asked) {
        String[] template = path.split("/");
        String[] parts = asked.split("/");
        boolean same = template.length == parts.length;
        for (int i = 0; same && i < template.length; i++) {
            same = template[i].startsWith("{") || template[i].equals(parts[i]);
        }
        return same;
    }

    private String family() {
        return said.path("operationId").asText().replaceFirst("_.*", "");
    }

    private boolean endsOpen() {
        return path.endsWith("}");
    }

    boolean reads() {
        return method.equals("GET");
    }

    long variables() {
        return path.chars().filter(c -> c == '{').count();
    }

    boolean has(String parameter) {
        return said.path("parameters").findValuesAsText("name").contains(parameter);
    }

    /** The values that a query parameter may have, where the document names them. */
    List<String> choices(String parameter) {
        List<String> choices = new ArrayList<>();
        for (JsonNode each : said.path("parameters")) {
            if (each.path("name").asText().equals(parameter)) {
                each.path("schema").path("enum").forEach(value -> choices.add(value.asText()));
            }
        }
        return choices;
    }

    boolean open() {
        return said.path("security").path(0).isEmpty();
    }

    /** The schema of its JSON body; missing when it takes none. */
    JsonNode body() {
        return said.path("requestBody").path("content").path("application/json").path("schema");
    }

    boolean takesForm() {
        return !form().isMissingNode();
    }

    /** The schema of its form; missing when it takes none. */
    JsonNode form() {
        return said.path("requestBody")
                .path("content")
                .path("multipart/form-data")
                .path("schema");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
