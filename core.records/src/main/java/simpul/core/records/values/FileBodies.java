package simpul.core.records.values;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import simpul.core.model.json.Json;
import simpul.core.model.sector.record.RecordFile;

/** Files of records as JSON and back. Stateless. */
public final class FileBodies {
    private static final String ID = "id";
    private static final String DIGEST = "sha256";

    private FileBodies() {}

    static Map<String, Object> tree(RecordFile file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(ID, file.id());
        tree.put("name", file.name());
        tree.put("type", file.type());
        tree.put("size", file.size());
        tree.put(DIGEST, file.sha256());
        return tree;
    }

    static RecordFile read(Map<?, ?> tree) {
        return RecordFile.of(
                String.valueOf(tree.get(ID)),
                String.valueOf(tree.get("name")),
                String.valueOf(tree.get("type")),
                new BigDecimal(String.valueOf(tree.get("size"))).longValueExact(),
                String.valueOf(tree.get(DIGEST)));
    }

    /** The files that a body names, in fields that a shape knows and in others: a newer version finds its own again. */
    public static Set<String> named(String body) {
        Set<String> ids = new TreeSet<>();
        if (body.contains(DIGEST)) {
            for (Object value : Json.object(body).values()) {
                if (value instanceof Map<?, ?> tree && tree.get(DIGEST) != null && tree.get(ID) instanceof String id) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    /** A value as the audit trail says it; of a file its name and what its bytes are. */
    public static String said(Object value) {
        return value instanceof RecordFile file
                ? file.name() + " sha256:" + file.sha256()
                : Bodies.plain(value).toString();
    }
}
