package simpul.core.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import simpul.core.model.json.Json;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Standing;
import simpul.core.records.values.Bodies;

/** Writes one JSON document with all records, one a line. */
final class JsonExport {
    private JsonExport() {}

    static void write(Pages pages, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write("{\"items\":[");
        String[] separator = {"\n"};
        pages.walk(record -> {
            text.write(separator[0]);
            text.write(Json.write(tree(record)));
            separator[0] = ",\n";
        });
        text.write("\n]}\n");
        text.flush();
    }

    private static Map<String, Object> tree(RecordView record) {
        Map<String, Object> values = new LinkedHashMap<>();
        record.values().forEach((code, value) -> values.put(code, Bodies.plain(value)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", record.id());
        tree.put("region", record.region());
        tree.put("schema", record.schema());
        tree.put("version", record.version());
        Standing standing = record.standing();
        if (standing != null) {
            tree.put("state", standing.state());
        }
        if (!record.dues().isEmpty()) {
            tree.put("due", record.dues().get(0).at().toString());
        }
        tree.put("values", values);
        return tree;
    }
}
