package simpul.core.web.page.sector;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A file as a browser sends it; where none was chosen it has no name and no content. */
record Chosen(String field, String name, byte[] content) {
    static Chosen nothing(String field) {
        return new Chosen(field, "", new byte[0]);
    }

    static Chosen pdf(String field, String name, String words) {
        return new Chosen(field, name, ("%PDF-1.7\n" + words + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The body of a form, with the boundary {@code batas}. */
    static byte[] multipart(Map<String, String> fields, List<Chosen> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(
                ("--batas\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        for (Chosen file : files) {
            body.writeBytes(("--batas\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--batas--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
