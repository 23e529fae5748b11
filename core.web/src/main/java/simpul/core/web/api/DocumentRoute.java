package simpul.core.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import simpul.core.model.text.Text;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Json;
import simpul.core.web.route.Described;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.route.RouteTable;
import simpul.core.web.route.Surface;
import simpul.core.web.route.Template;
import simpul.core.web.route.Who;

/** {@code GET /api/v1/openapi.json}: the document of what this caller may ask. */
public final class DocumentRoute {
    private final Supplier<RouteTable> table;
    private final Supplier<? extends List<RouteSource>> sources;

    public DocumentRoute(Supplier<RouteTable> table, Supplier<? extends List<RouteSource>> sources) {
        this.table = table;
        this.sources = sources;
    }

    public Route route() {
        Described described = new Described(
                "showDocument",
                "openapi",
                Text.of("Dokumen OpenAPI ini", "This OpenAPI document"),
                Map.of(),
                Map.of(200, Map.of(Answers.JSON, d -> anyObject())),
                List.of(400, 401, 421, 500, 503),
                false,
                true,
                false,
                false);
        return new Route(
                Method.GET,
                Template.of("/api/v1/openapi.json"),
                Surface.API,
                Who.ANYONE,
                List.of(),
                Optional.of(described),
                this::answer);
    }

    private Reply answer(Asked asked) {
        Stream<Route> particular = sources.get().stream().flatMap(s -> s.documented(asked.caller()).stream());
        List<Route> all = new ArrayList<>(table.get().routes());
        particular.forEach(all::add);
        return Reply.bytes(200, Answers.JSON, Json.write(OpenApi.document(all, asked.language()), asked.language()));
    }

    private static ObjectNode anyObject() {
        return JsonNodeFactory.instance.objectNode().put("type", "object");
    }
}
