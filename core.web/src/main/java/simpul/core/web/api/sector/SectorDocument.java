package simpul.core.web.api.sector;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.Schemas;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.text.Text;
import simpul.core.web.json.Json;
import simpul.core.web.route.Described;
import simpul.core.web.route.Route;
import simpul.core.web.route.Template;

/** Describes the routes of each sector's types for one caller, from the live definitions. */
final class SectorDocument {
    private static final String JSON = "application/json";

    private final SectorCatalog catalog;
    private final Schemas schemas;

    SectorDocument(SectorCatalog catalog, Schemas schemas) {
        this.catalog = catalog;
        this.schemas = schemas;
    }

    List<Route> of(Caller caller, List<Route> general) {
        List<Route> particular = new ArrayList<>();
        for (SectorShape sector : catalog.running()) {
            if (catalog.access(caller, sector.id()).reads()) {
                for (TypeShape type : sector.types()) {
                    general.forEach(route -> particular.add(particular(route, sector, type)));
                }
            }
        }
        return particular;
    }

    private Route particular(Route route, SectorShape sector, TypeShape type) {
        String path = route.template().toString().replace("{id}", sector.id()).replace("{type}", type.code());
        Described d = route.described().orElseThrow();
        Map<String, Described.Schema> body = d.body().isEmpty() ? Map.of() : Map.of(JSON, definitions -> input(type));
        Map<Integer, Map<String, Described.Schema>> answers = new HashMap<>();
        d.answers().forEach((status, types) -> answers.put(status, types.isEmpty() ? types : answer(d, type)));
        Text summary = Text.of(
                d.summary().id() + ": " + type.label().id(),
                d.summary().en() + ": " + type.label().en());
        Described own = new Described(
                d.operation() + "_" + sector.id() + "_" + type.code(),
                sector.id(),
                summary,
                body,
                answers,
                d.refusals(),
                d.versioned(),
                d.tagged(),
                d.followed(),
                d.keyed());
        return new Route(
                route.method(),
                Template.of(path),
                route.surface(),
                route.who(),
                route.params(),
                Optional.of(own),
                route.responder());
    }

    private ObjectNode input(TypeShape type) {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("values", Trees.schema(schemas.input(type)));
        ObjectNode word =
                properties.putObject(RecordMark.WORD).put("minLength", 1).put("maxLength", 1000);
        word.putArray("type").add("string").add("null");
        schema.putArray("required").add("values");
        return schema.put("additionalProperties", false);
    }

    private Map<String, Described.Schema> answer(Described general, TypeShape type) {
        boolean list = general.operation().startsWith("list");
        return Map.of(JSON, definitions -> {
            ObjectNode values = object();
            values.putObject("properties").set("values", Trees.schema(schemas.output(type)));
            ObjectNode one = object();
            one.putArray("allOf")
                    .add(Json.schema(RecordItem.class, definitions))
                    .add(values);
            return list ? list(one) : one;
        });
    }

    private static ObjectNode list(ObjectNode item) {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("items").put("type", "array").put("maxItems", 500).set("items", item);
        properties.putObject("next").putArray("type").add("string").add("null");
        schema.putArray("required").add("items").add("next");
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
