package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Drives every operation of the OpenAPI document and says where an answer is not in it: an undocumented status, media
 * type or field, or a failure. For one thread.
 */
public final class ApiDrive {
    private final JsonNode document;
    private final SchemaCheck schemas;
    private final Identifiers identifiers = new Identifiers();
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Set<Integer>> statuses = new HashMap<>();

    public ApiDrive(Voice anybody) {
        this.document = anybody.get("/api/v1/openapi.json").json();
        this.schemas = new SchemaCheck(document);
    }

    /** Reads all there is with each voice, then tries to change things, rightly and wrongly. */
    public List<String> run(List<Voice> voices) {
        List<Operation> operations = Operation.all(document);
        if (operations.isEmpty()) {
            complaints.add("The document has no operations");
        }
        for (Voice voice : voices) {
            operations.stream().filter(Operation::reads).forEach(o -> read(voice, o));
        }
        for (Voice voice : voices) {
            operations.stream().filter(o -> !o.reads()).forEach(o -> change(voice, o));
        }
        return complaints;
    }

    /** How many operations were answered with success at least once. */
    public long succeeded() {
        return statuses.values().stream()
                .filter(all -> all.stream().anyMatch(s -> s < 300))
                .count();
    }

    public int operations() {
        return statuses.size();
    }

    private void read(Voice voice, Operation operation) {
        for (String path : identifiers.fill(operation.path())) {
            String query = operation.has("limit") ? "?limit=2" : "";
            Heard heard = ask(voice, operation, path + query, "", Map.of());
            identifiers.harvest(path, heard.json());
            String next = heard.json().path("next").asText("");
            if (!next.isEmpty() && !heard.json().path("next").isNull()) {
                ask(voice, operation, path + query + "&cursor=" + next, "", Map.of());
            }
            ask(voice, operation, path + "?tidak_dikenal=1", "", Map.of());
        }
    }

    private void change(Voice voice, Operation operation) {
        String path = operation.method().equals("DELETE")
                ? operation.path().replaceAll("\\{[^}]*}", "tidak-ada")
                : identifiers.fill(operation.path()).get(0);
        Map<String, String> stale = operation.has("If-Match") ? Map.of("If-Match", "\"0\"") : Map.of();
        ask(voice, operation, path, "", Map.of());
        ask(voice, operation, path, "{\"salah\":", stale);
        ask(voice, operation, path, "{}", stale);
        if (!operation.body().isMissingNode()) {
            String body = new Sample(document, "contoh").of(operation.body()).toString();
            Map<String, String> headers = new HashMap<>(stale);
            if (operation.has("Idempotency-Key")) {
                headers.put("Idempotency-Key", UUID.randomUUID().toString());
            }
            Heard first = ask(voice, operation, path, body, headers);
            if (first.status() < 300 && headers.containsKey("Idempotency-Key")) {
                Heard second = ask(voice, operation, path, body, headers);
                if (second.status() != first.status() || !second.text().equals(first.text())) {
                    complaints.add(operation + ": the same key gave another answer");
                }
            }
        }
    }

    private Heard ask(Voice voice, Operation operation, String path, String body, Map<String, String> headers) {
        Heard heard = voice.send(operation.method(), path, body, headers);
        statuses.computeIfAbsent(operation.toString(), o -> new HashSet<>()).add(heard.status());
        JsonNode response = operation.said().path("responses").path(Integer.toString(heard.status()));
        String where = voice.name() + ": " + operation.method() + " " + path + " " + body + " -> " + heard.status();
        if (heard.status() >= 500 || response.isMissingNode()) {
            complaints.add(where + " is not documented: " + start(heard.text()));
        } else if (!heard.text().isEmpty()) {
            JsonNode schema = response.path("content").path(heard.type()).path("schema");
            if (schema.isMissingNode()) {
                complaints.add(where + " has the undocumented type " + heard.type());
            } else if (heard.type().endsWith("json")) {
                schemas.complaints(heard.json(), schema).forEach(c -> complaints.add(where + ": " + c));
            }
        }
        return heard;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
