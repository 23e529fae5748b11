package simpul.core.records.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.file.Files;
import simpul.core.model.file.MediaTypes;
import simpul.core.model.record.FieldShape;

/** Describes a file of a record as JSON Schema: named by an identifier when it is sent, an object when it is shown. Stateless. */
final class FileSchema {
    private FileSchema() {}

    static Map<String, Object> of(FieldShape field, boolean input) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", text(60));
        shown.put("name", text(200));
        // A record may hold what its field accepted in another version.
        shown.put("type", listed("type", "string", "enum", Files.TYPES));
        shown.put("size", listed("type", "integer", "minimum", 1L, "maximum", Files.MOST_BYTES));
        shown.put("sha256", listed("type", "string", "pattern", "^[0-9a-f]{64}$"));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", shown);
        object.put("required", input ? List.of("id") : List.copyOf(shown.keySet()));
        if (!input) {
            object.put("title", field.label().en());
            return object;
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", field.label().en());
        schema.put(
                "description",
                MediaTypes.words(types(field)) + ", at most " + most(field)
                        + " bytes. Upload it to .../files of this type first and send the identifier of the answer; or send"
                        + " the file as the record shows it, to keep it");
        schema.put("oneOf", List.of(text(60), object));
        return schema;
    }

    private static Map<String, Object> text(int longest) {
        return listed("type", "string", "maxLength", longest);
    }

    /** In this order, which {@code Map.of} does not keep: the same document for everybody at each start. */
    private static Map<String, Object> listed(Object... namesAndValues) {
        Map<String, Object> listed = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            listed.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return listed;
    }

    private static List<String> types(FieldShape field) {
        return field.options().isEmpty()
                ? Files.TYPES
                : field.options().stream().map(FieldShape.Option::code).toList();
    }

    private static long most(FieldShape field) {
        return field.most() == null ? Files.MOST_BYTES : field.most().longValueExact();
    }
}
