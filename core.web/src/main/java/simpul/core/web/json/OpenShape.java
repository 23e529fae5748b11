package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import simpul.core.model.text.Language;

/** A value whose form somebody else checks: the fields of a sector's record. */
record OpenShape() implements Shape {

    @Override
    public ObjectNode schema(Definitions definitions) {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public Object read(JsonNode node, String field, Reading reading) {
        return node;
    }

    @Override
    public void write(JsonGenerator out, Object value, Language language) throws IOException {
        Json.MAPPER.writeTree(out, (TreeNode) value);
    }
}
