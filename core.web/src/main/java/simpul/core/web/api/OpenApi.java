package simpul.core.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import simpul.core.model.text.Language;
import simpul.core.web.http.Method;
import simpul.core.web.json.Definitions;
import simpul.core.web.route.Described;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.Who;

/** Writes the OpenAPI 3.1 document from the routes, so that it cannot promise anything else. Stateless. */
final class OpenApi {
    private OpenApi() {}

    static ObjectNode document(Collection<Route> routes, Language language) {
        Definitions definitions = new Definitions();
        Map<String, ObjectNode> paths = new TreeMap<>();
        Set<String> tags = new TreeSet<>();
        for (Route route : routes) {
            route.described().ifPresent(described -> {
                tags.add(described.tag());
                paths.computeIfAbsent(route.template().toString(), p -> object())
                        .set(method(route), operation(route, described, definitions, language));
            });
        }
        Problems.schema(definitions);
        ObjectNode document = object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Simpul")
                .put("version", "1")
                .put(
                        "description",
                        language == Language.ID
                                ? "Kerja sama antardaerah: pencatatan, tahapan, pelaksanaan, evaluasi."
                                : "Cooperation between regional governments: registration, stages, execution, evaluation.");
        document.putArray("servers").addObject().put("url", "/");
        ArrayNode named = document.putArray("tags");
        tags.forEach(tag -> named.addObject().put("name", tag));
        ObjectNode all = document.putObject("paths");
        paths.forEach(all::set);
        ObjectNode components = document.putObject("components");
        components.set("schemas", definitions.all());
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("token").put("type", "http").put("scheme", "bearer");
        schemes.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "simpul");
        return document;
    }

    private static ObjectNode operation(Route route, Described described, Definitions definitions, Language language) {
        ObjectNode operation = object().put("operationId", described.operation())
                .put("summary", described.summary().in(language));
        operation.putArray("tags").add(described.tag());
        ArrayNode parameters = operation.putArray("parameters");
        for (String variable : route.template().variables()) {
            parameter(parameters, variable, "path", true, "")
                    .putObject("schema")
                    .put("type", "string");
        }
        for (Param param : route.params()) {
            ObjectNode schema = parameter(
                    parameters, param.name(), "query", false, param.meaning().in(language));
            schema.set("schema", param.many() ? array(param.schema()) : param.schema());
        }
        if (described.versioned()) {
            parameter(parameters, "If-Match", "header", true, "ETag")
                    .putObject("schema")
                    .put("type", "string");
        }
        if (described.keyed()) {
            ObjectNode schema = parameter(parameters, "Idempotency-Key", "header", false, "8-100 ASCII")
                    .putObject("schema");
            schema.put("type", "string").put("minLength", 8).put("maxLength", 100);
        }
        if (!described.body().isEmpty()) {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            content(body, described.body(), definitions);
        }
        boolean reads = described.tagged() && route.method() == Method.GET;
        if (reads) {
            parameter(parameters, "If-None-Match", "header", false, "ETag")
                    .putObject("schema")
                    .put("type", "string");
        }
        answers(operation.putObject("responses"), described, reads, definitions);
        ArrayNode security = operation.putArray("security");
        if (route.who() == Who.ANYONE) {
            security.addObject();
        }
        security.addObject().putArray("token");
        security.addObject().putArray("session");
        return operation;
    }

    private static void answers(ObjectNode responses, Described described, boolean reads, Definitions definitions) {
        new TreeMap<>(described.answers()).forEach((status, types) -> {
            ObjectNode response = responses.putObject(status.toString()).put("description", "Done");
            headers(response, status, described);
            if (!types.isEmpty()) {
                content(response, types, definitions);
            }
        });
        if (reads) {
            headers(responses.putObject("304").put("description", "Not modified"), 304, described);
        }
        for (Integer status : described.refusals()) {
            ObjectNode response = responses.putObject(status.toString()).put("description", "Problem");
            response.putObject("content").putObject(Problems.TYPE).set("schema", Problems.schema(definitions));
        }
    }

    private static void headers(ObjectNode response, int status, Described described) {
        boolean tagged = status != 204 && described.tagged();
        boolean located = status == 201 || status == 202 && described.followed();
        if (tagged || located) {
            ObjectNode headers = response.putObject("headers");
            if (located) {
                header(headers, "Location");
            }
            if (tagged) {
                header(headers, "ETag");
            }
        }
    }

    private static void header(ObjectNode headers, String name) {
        headers.putObject(name).put("required", true).putObject("schema").put("type", "string");
    }

    private static void content(ObjectNode owner, Map<String, Described.Schema> types, Definitions definitions) {
        ObjectNode content = owner.putObject("content");
        new TreeMap<>(types)
                .forEach((type, schema) -> content.putObject(type).set("schema", schema.apply(definitions)));
    }

    private static ObjectNode parameter(
            ArrayNode parameters, String name, String in, boolean required, String meaning) {
        ObjectNode parameter =
                parameters.addObject().put("name", name).put("in", in).put("required", required);
        if (!meaning.isEmpty()) {
            parameter.put("description", meaning);
        }
        return parameter;
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode schema = object().put("type", "array");
        schema.set("items", items);
        return schema;
    }

    private static String method(Route route) {
        return route.method().name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
