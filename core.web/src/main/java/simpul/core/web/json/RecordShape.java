package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** A record: every component is there on the wire, those that may be absent as null. */
record RecordShape(String name, Constructor<?> maker, List<Member> members) implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer(maker.getDeclaringClass(), () -> definition(definitions));
    }

    private ObjectNode definition(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        members.forEach(m -> properties.set(m.name(), m.schema(definitions)));
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        members.stream().filter(m -> !m.optional()).forEach(m -> required.add(m.name()));
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    @Override
    public @Nullable Object read(JsonNode node, String field, Reading reading) {
        if (!node.isObject()) {
            return reading.wrong("WRONG_TYPE", field, "Harus berupa objek JSON.", "This must be a JSON object.");
        }
        int before = reading.findings().size();
        String prefix = field.isEmpty() ? "" : field + ".";
        Set<String> known = members.stream().map(Member::name).collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            if (!known.contains(each.getKey())) {
                reading.wrong(
                        "UNKNOWN_FIELD",
                        prefix + each.getKey(),
                        "Isian ini tidak dikenal. Periksa ejaannya.",
                        "This field is not known. Check its spelling.");
            }
        }
        @Nullable Object[] values = new Object[members.size()];
        for (int i = 0; i < values.length; i++) {
            Member member = members.get(i);
            values[i] = member.read(node.get(member.name()), prefix + member.name(), reading);
        }
        return reading.findings().size() > before ? null : make(values);
    }

    private Object make(@Nullable Object[] values) {
        try {
            return maker.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The record " + name + " refuses values that its shape allows", e);
        }
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        out.writeStartObject();
        for (Member member : members) {
            out.writeFieldName(member.name());
            Object part = member.of(value);
            if (part == null) {
                out.writeNull();
            } else {
                member.shape().write(out, part, language);
            }
        }
        out.writeEndObject();
    }
}
