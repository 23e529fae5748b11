package simpul.core.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.web.fixture.WebFixture;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Route;
import simpul.core.web.route.Surface;
import simpul.core.web.route.Who;

/** The OpenAPI document says what there is, and every reference in it leads somewhere. */
class DocumentTest {
    @TempDir
    Path run;

    private WebFixture web;
    private JsonNode document;

    @BeforeEach
    void start() throws IOException {
        web = new WebFixture(run);
        document =
                new ObjectMapper().readTree(web.get("/api/v1/openapi.json", "").body());
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void every_route_for_programs_is_in_it() {
        for (Route route : web.routes().get().routes()) {
            if (route.surface() == Surface.API) {
                JsonNode operation = document.path("paths")
                        .path(route.template().toString())
                        .path(route.method().name().toLowerCase(Locale.ROOT));
                assertThat(operation.path("operationId").asText())
                        .as(route.method() + " " + route.template())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void operations_have_names_of_their_own_and_path_variables_are_declared() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                names.add(operation.path("operationId").asText());
                long variables = path.getKey().chars().filter(c -> c == '{').count();
                assertThat(operation.path("parameters").findValuesAsText("in").stream()
                                .filter("path"::equals))
                        .as(path.getKey())
                        .hasSize((int) variables);
                assertThat(operation.path("responses").size()).isPositive();
            }
        }
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(6);
    }

    @Test
    void every_reference_leads_to_a_schema() {
        JsonNode schemas = document.path("components").path("schemas");
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            String name = reference.replace("#/components/schemas/", "");
            assertThat(schemas.has(name)).as(reference).isTrue();
            assertThat(schemas.path(name).isEmpty()).as(reference).isFalse();
        });
    }

    @Test
    void what_may_be_absent_is_null_and_not_required() {
        JsonNode lot = document.path("components").path("schemas").path("LotView");
        assertThat(lot.path("required").toString()).isEqualTo("[\"id\",\"species\",\"weight\",\"shipped\"]");
        assertThat(lot.path("properties").path("note").toString()).contains("\"null\"");
        assertThat(lot.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void an_answer_promises_its_headers() {
        JsonNode show = operation("get", "/api/v1/lots/{id}").path("responses");
        assertThat(show.path("200").path("headers").has("ETag")).isTrue();
        assertThat(show.path("304").path("headers").has("ETag")).isTrue();
        assertThat(show.path("304").has("content")).isFalse();
        JsonNode made = operation("post", "/api/v1/lots").path("responses").path("201");
        assertThat(made.path("headers").has("Location")).isTrue();
        assertThat(operation("put", "/api/v1/lots/{id}")
                        .path("responses")
                        .path("200")
                        .path("headers")
                        .has("ETag"))
                .isTrue();
    }

    @Test
    void a_form_takes_its_fields_and_its_file_and_nothing_else() {
        JsonNode form = operation("post", "/api/v1/lots/{id}/files")
                .path("requestBody")
                .path("content")
                .path("multipart/form-data")
                .path("schema");
        assertThat(form.path("properties").path("file").path("format").asText()).isEqualTo("binary");
        assertThat(form.path("properties").size()).isGreaterThan(1);
        assertThat(form.path("required").toString()).contains("\"file\"");
        assertThat(form.path("additionalProperties").asBoolean(true)).isFalse();
    }

    private JsonNode operation(String method, String path) {
        JsonNode operation = document.path("paths").path(path).path(method);
        assertThat(operation.isMissingNode()).as(method + " " + path).isFalse();
        return operation;
    }

    @Test
    void no_route_of_the_api_can_be_left_out_of_the_document() {
        assertThatThrownBy(() ->
                        Route.plain(Method.GET, "/api/v1/rahasia", Surface.API, Who.ANYONE, asked -> Reply.empty(204)))
                .hasMessageContaining("/api/v1/rahasia");
    }
}
