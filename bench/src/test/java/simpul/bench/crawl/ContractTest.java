package simpul.bench.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a server promises and does not keep is noticed. */
class ContractTest {
    private static final JsonNode DOCUMENT = Heard.tree("""
            {"paths": {
              "/lots": {"post": {"operationId": "createLot",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/LotInput"}}}},
                "responses": {
                  "201": {"headers": {"Location": {}, "ETag": {}},
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lot"}}}},
                  "422": {"content": {"application/problem+json": {"schema": {"type": "object"}}}}}}},
              "/lots/{id}": {"get": {"operationId": "showLot", "responses": {
                "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lot"}}}}}}},
              "/lots/export": {"get": {"operationId": "exportLots", "responses": {
                "200": {"content": {"text/csv": {"schema": {"type": "string"}}}}}}},
              "/lots/tuna": {"get": {"operationId": "showLot_tuna", "responses": {
                "200": {"content": {"application/json": {"schema": {"allOf": [
                  {"$ref": "#/components/schemas/Lot"},
                  {"type": "object", "properties": {"id": {"type": "string", "minLength": 4}}}]}}}}}}},
              "/lots/{id}/files": {"post": {"operationId": "attach",
                "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object",
                  "properties": {"name": {}, "file": {}}, "required": ["file"], "additionalProperties": false}}}},
                "responses": {"204": {}}}}},
             "components": {"schemas": {
               "LotInput": {"type": "object", "properties": {"id": {"type": "string"}}, "additionalProperties": false},
               "Lot": {"type": "object", "required": ["id"], "additionalProperties": false,
                 "properties": {"id": {"type": "string", "maxLength": 5}, "day": {"type": "string", "format": "date"}}}}}}
            """);
    private static final Map<String, String> MADE = Map.of("location", "/lots/1", "etag", "\"1\"");

    private final Contract contract = new Contract(DOCUMENT);
    private final Voice somebody = Voice.nobody(URI.create("http://127.0.0.1"));

    @Test
    void whatIsAsPromisedCountsAsDone() {
        hear("POST", "/lots", "{\"id\":\"a\"}", 201, "application/json", "{\"id\":\"a\",\"day\":\"2026-11-22\"}", MADE);
        hear("GET", "/lots/a?limit=2", "", 200, "application/json", "{\"id\":\"a\"}", Map.of());
        hear("POST", "/lots/a/files", "{\"file\":\"a.pdf\"}", 204, "", "", Map.of());
        assertThat(contract.complaints()).isEmpty();
        assertThat(contract.done()).containsExactlyInAnyOrder("POST /lots", "GET /lots/{id}", "POST /lots/{id}/files");
        assertThat(contract.neverDone()).containsExactly("GET /lots/export", "GET /lots/tuna");
    }

    @Test
    void aRefusalIsNoSuccess() {
        hear("POST", "/lots", "{\"x\":1}", 422, "application/problem+json", "{}", Map.of());
        assertThat(contract.complaints()).isEmpty();
        assertThat(contract.neverDone()).contains("POST /lots");
    }

    @Test
    void statusesOperationsTypesAndHeadersThatAreNotPromisedAreNamed() {
        hear("GET", "/lots/a", "", 409, "application/json", "{}", Map.of());
        complains("409 is not documented");
        hear("PUT", "/lots/a", "", 200, "application/json", "{}", Map.of());
        complains("an answer of no operation");
        hear("GET", "/lots/a", "", 200, "text/html", "a", Map.of());
        complains("undocumented type text/html");
        hear("GET", "/lots/a", "", 200, "application/json", "{\"id\":\"a\"}", Map.of("etag", "\"1\""));
        complains("undocumented header ETag");
        hear("POST", "/lots", "{}", 201, "application/json", "{\"id\":\"a\"}", Map.of("etag", "\"1\""));
        complains("lacks the header Location");
        hear("GET", "/lots/a", "", 200, "application/json", "", Map.of());
        complains("has no body");
    }

    @Test
    void fieldsThatAreUnknownMissingOrOutOfBoundsAreNamed() {
        hear("GET", "/lots/a", "", 200, "application/json", "{\"id\":\"a\",\"secret\":1}", Map.of());
        complains(".secret is not in the document");
        hear("GET", "/lots/a", "", 200, "application/json", "{}", Map.of());
        complains(".id is missing");
        hear("GET", "/lots/a", "", 200, "application/json", "{\"id\":\"abcdef\"}", Map.of());
        complains(".id is \"abcdef\" and outside");
        hear("GET", "/lots/a", "", 200, "application/json", "{\"id\":\"a\",\"day\":\"22-11-2026\"}", Map.of());
        complains(".day is \"22-11-2026\" and outside");
    }

    @Test
    void aFieldThatIsTakenAndNotPromisedIsNamed() {
        hear("POST", "/lots", "{\"hidden\":1}", 201, "application/json", "{\"id\":\"a\"}", MADE);
        complains("took what is not documented: .hidden");
        hear("POST", "/lots/a/files", "{\"name\":\"a\"}", 204, "", "", Map.of());
        complains("took what is not documented: .file is missing");
    }

    @Test
    void aParticularOperationAlsoKeepsThePromiseOfTheGeneralOne() {
        hear("GET", "/lots/export", "", 200, "text/csv", "id", Map.of());
        assertThat(contract.complaints()).isEmpty();
        hear("GET", "/lots/tuna", "", 200, "application/json", "{\"id\":\"tuna\"}", Map.of());
        assertThat(contract.done()).containsExactlyInAnyOrder("GET /lots/export", "GET /lots/tuna", "GET /lots/{id}");
        hear("GET", "/lots/tuna", "", 200, "application/json", "{\"id\":\"a\"}", Map.of());
        complains(".id is \"a\" and outside");
    }

    private void complains(String words) {
        assertThat(contract.complaints()).last().asString().contains(words);
    }

    private void hear(
            String method, String path, String said, int status, String type, String body, Map<String, String> more) {
        TreeMap<String, String> headers = new TreeMap<>(more);
        headers.put("content-type", type);
        contract.heard(somebody, method, path, said, new Heard(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }
}
