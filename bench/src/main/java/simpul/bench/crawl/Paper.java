package simpul.bench.crawl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file to upload. */
public record Paper(String name, String type, byte[] bytes) {
    static final String BOUNDARY = "simpul-bench-boundary";

    /** A small PDF with these words in it. */
    public static Paper pdf(String name, String words) {
        String text =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                        + words + "\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return new Paper(name, "application/pdf", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The body of a form with these fields and this file (RFC 7578). */
    byte[] form(Map<String, String> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields.forEach((field, value) -> put(
                out,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value
                        + "\r\n"));
        put(
                out,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        out.writeBytes(bytes);
        put(out, "\r\n--" + BOUNDARY + "--\r\n");
        return out.toByteArray();
    }

    /** The parts of that form as JSON. */
    String described(Map<String, String> fields) {
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        fields.forEach(parts::put);
        return parts.put("file", name).toString();
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
