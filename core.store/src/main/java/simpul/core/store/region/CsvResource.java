package simpul.core.store.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the reference tables that come with the bundle: comma-separated, a heading line, quotes where a comma is meant. */
public final class CsvResource {
    private CsvResource() {}

    /** The rows below the heading of {@code reference/NAME}. */
    public static List<List<String>> rows(String name) {
        return text(name)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(CsvResource::fields)
                .toList();
    }

    /** The whole of {@code reference/NAME}. */
    public static String text(String name) {
        try (InputStream in = CsvResource.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks reference/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read reference/" + name, e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
