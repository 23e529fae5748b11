package simpul.core.web.page.sector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was typed, as it is read. Changes the tree. For one request. */
record TypedTree(ObjectNode tree) implements OlderForm.Typed {
    @Override
    public boolean has(String code) {
        return tree.has(code);
    }

    @Override
    public void drop(String code) {
        tree.remove(code);
    }

    @Override
    public void rename(String old, String code) {
        JsonNode node = tree.remove(old);
        if (node != null) {
            tree.set(code, node);
        }
    }

    @Override
    public void recode(String code, Map<String, String> codes) {
        JsonNode node = tree.get(code);
        if (node != null && codes.containsKey(node.asText())) {
            tree.put(code, codes.get(node.asText()));
        }
    }

    @Override
    public void put(String code, String value) {
        tree.put(code, value);
    }

    @Override
    public boolean saysSomething() {
        for (JsonNode each : tree) {
            if (!each.asText().isBlank()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<TypedTree> rows(String part) {
        List<TypedTree> rows = new ArrayList<>();
        JsonNode all = tree.get(part);
        if (all != null) {
            all.forEach(row -> {
                if (row instanceof ObjectNode object) {
                    rows.add(new TypedTree(object));
                }
            });
        }
        return rows;
    }
}
