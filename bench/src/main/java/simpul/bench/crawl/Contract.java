package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a server promises in its OpenAPI document, and where what it says is not in it: an undocumented operation, status,
 * header, media type or field, one that is promised and missing, a failure. For one thread.
 *
 * <pre>{@code
 * Contract contract = new Contract(voice);
 * voice.before(contract).get("/api/v1/cases");
 * assertThat(contract.complaints()).isEmpty();
 * }</pre>
 */
public final class Contract implements Witness {
    private static final List<String> HEADERS = List.of("ETag", "Location");

    private final JsonNode document;
    private final SchemaCheck schemas;
    private final List<Operation> operations;
    private final Set<String> complaints = new LinkedHashSet<>();
    private final Set<String> succeeded = new TreeSet<>();

    /** What is promised to whom this voice speaks for. */
    public Contract(Voice reader) {
        this(reader.get("/api/v1/openapi.json").json());
    }

    Contract(JsonNode document) {
        this.document = document;
        schemas = new SchemaCheck(document);
        operations = Operation.all(document);
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return operations;
    }

    /** The names of all operations, such as {@code GET /api/v1/cases/{id}}. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        operations.forEach(o -> names.add(o.toString()));
        return names;
    }

    /** The operations that were answered with success. */
    public Set<String> done() {
        return Set.copyOf(succeeded);
    }

    /** The operations that were never answered with success. */
    public Set<String> neverDone() {
        Set<String> missing = names();
        missing.removeAll(succeeded);
        return missing;
    }

    /** What was not as promised; empty when all was. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Adds what somebody else saw. */
    public void complain(String complaint) {
        complaints.add(complaint);
    }

    @Override
    public void heard(Voice voice, String method, String path, String said, Heard heard) {
        String where = voice.name() + ": " + method + " " + path + " " + said + " -> " + heard.status();
        List<Operation> asked = Operation.asked(operations, method, path.split("\\?", 2)[0]);
        if (asked.isEmpty()) {
            complain(where + " is an answer of no operation: " + start(heard.text()));
        }
        for (Operation operation : asked) {
            compare(where, operation, said, heard);
        }
    }

    private void compare(String where, Operation operation, String said, Heard heard) {
        JsonNode response = operation.said().path("responses").path(Integer.toString(heard.status()));
        if (heard.status() >= 500 || response.isMissingNode()) {
            complain(where + " is not documented: " + start(heard.text()));
            return;
        }
        if (heard.status() < 300) {
            succeeded.add(operation.toString());
            sent(where, operation, said);
        }
        headers(where, response, heard);
        body(where, response.path("content"), heard);
    }

    /** What was taken must have been promised to be taken. */
    private void sent(String where, Operation operation, String said) {
        if (said.isEmpty()) {
            return;
        }
        JsonNode sent = Heard.tree(said);
        List<String> wrong = operation.takesForm()
                ? schemas.parts(sent, operation.form())
                : schemas.complaints(sent, operation.body());
        if (!wrong.isEmpty() && operation.takesForm() && !operation.body().isMissingNode()) {
            // It takes a form or JSON, each as it is documented.
            wrong = schemas.complaints(sent, operation.body());
        }
        wrong.forEach(c -> complain(where + " took what is not documented: " + c));
    }

    private void headers(String where, JsonNode response, Heard heard) {
        for (String name : HEADERS) {
            boolean promised = response.path("headers").has(name);
            boolean there = !heard.header(name).isEmpty();
            if (promised != there) {
                complain(where + (there ? " has the undocumented header " : " lacks the header ") + name);
            }
        }
    }

    private void body(String where, JsonNode content, Heard heard) {
        if (heard.bytes().length == 0) {
            if (!content.isEmpty()) {
                complain(where + " has no body");
            }
            return;
        }
        JsonNode schema = content.path(heard.type()).path("schema");
        if (schema.isMissingNode()) {
            complain(where + " has the undocumented type " + heard.type());
        } else if (heard.type().endsWith("json")) {
            schemas.complaints(heard.json(), schema).forEach(c -> complain(where + ": " + c));
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
