package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.Schemas;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.text.Text;

/** Describes types as JSON Schema. Stateless. */
@Component
public final class JsonSchema implements Schemas {
    @Override
    public Map<String, Object> input(TypeShape type) {
        return whole(type, type.fields().stream().filter(f -> !f.derived()).toList(), true);
    }

    @Override
    public Map<String, Object> output(TypeShape type) {
        return whole(type, type.fields(), false);
    }

    private static Map<String, Object> whole(TypeShape type, List<FieldShape> fields, boolean input) {
        Map<String, Object> parts = new LinkedHashMap<>();
        type.parts().forEach(part -> parts.put(part.code(), rows(part, input)));
        Map<String, Object> whole = object(type.label(), fields, input, null, parts);
        type.workflow().ifPresent(flow -> flow.requiredFrom().forEach((code, state) -> later(whole, code, state)));
        return whole;
    }

    /** A draft may lack it, so a schema cannot ask for it; it can say when it will be asked for. */
    @SuppressWarnings("unchecked")
    private static void later(Map<String, Object> whole, String code, String state) {
        Map<String, Object> properties = (Map<String, Object>) whole.getOrDefault("properties", Map.of());
        if (properties.get(code) instanceof Map<?, ?> field) {
            Object before = field.get("description");
            ((Map<String, Object>) field)
                    .put("description", (before == null ? "" : before + ". ") + "Required from state " + state + " on");
        }
    }

    private static Map<String, Object> rows(PartShape part, boolean input) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", part.label().en());
        schema.put("type", "array");
        schema.put("maxItems", PartType.MOST_ROWS);
        if (part.onePer() != null) {
            schema.put("description", "At most one row for each " + part.onePer());
        }
        schema.put("items", object(part.label(), part.fields(), input, part.onePer(), Map.of()));
        return schema;
    }

    private static Map<String, Object> object(
            Text label, List<FieldShape> fields, boolean input, @Nullable String also, Map<String, Object> parts) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (FieldShape field : fields) {
            properties.put(field.code(), field.kind().equals("file") ? FileSchema.of(field, input) : field(field));
            if (input && (field.required() || field.code().equals(also))) {
                required.add(field.code());
            }
        }
        properties.putAll(parts);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", label.en());
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Map<String, Object> field(FieldShape field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", field.label().en());
        switch (field.kind()) {
            case "integer" -> {
                schema.put("type", "integer");
                if (field.ungrouped()) {
                    schema.put("description", "Tells apart and counts nothing, as a year does");
                }
                if (field.least() != null) {
                    schema.put("minimum", field.least());
                }
                if (field.most() != null) {
                    schema.put("maximum", field.most());
                }
            }
            case "decimal", "money" -> {
                schema.put("type", "string");
                schema.put(
                        "pattern",
                        "^-?\\d{1,13}" + (field.scale() == 0 ? "" : "(\\.\\d{1," + field.scale() + "})?") + "$");
                schema.put("description", "Decimal string" + (field.unit().isEmpty() ? "" : " in " + field.unit()));
            }
            case "yes_no" -> schema.put("type", "boolean");
            case "date" -> {
                schema.put("type", "string");
                schema.put("format", "date");
            }
            case "point" -> {
                schema.put("type", "string");
                schema.put("pattern", "^-?\\d{1,2}(\\.\\d{1,12})?,-?\\d{1,3}(\\.\\d{1,12})?$");
                schema.put("description", "Latitude,longitude in degrees, e.g. -3.695,128.181");
            }
            case "moment" -> {
                schema.put("type", "string");
                schema.put("format", "date-time");
            }
            case "choice" -> {
                schema.put("type", "string");
                schema.put(
                        "enum",
                        field.options().stream().map(FieldShape.Option::code).toList());
            }
            case "agency" -> {
                schema.put("type", "string");
                schema.put("maxLength", field.longest());
                schema.put("description", "Identifier of an agency, see /api/v1/agencies");
            }
            case "region" -> {
                schema.put("type", "string");
                schema.put("pattern", "^\\d{2}(\\.\\d{2})?$");
            }
            default -> {
                schema.put("type", "string");
                schema.put("maxLength", field.longest());
            }
        }
        return schema;
    }
}
