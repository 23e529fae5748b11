package simpul.core.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The drawings of {@link Icon}, read once. */
final class Drawings {
    private static final Map<String, String> ALL = read();

    private Drawings() {}

    static boolean known(String name) {
        return ALL.containsKey(name);
    }

    static String of(String name) {
        String drawing = ALL.get(name);
        if (drawing == null) {
            throw new IllegalStateException("icons.txt has no drawing for '" + name + "'");
        }
        return drawing;
    }

    private static Map<String, String> read() {
        try (InputStream in = Drawings.class.getResourceAsStream("icons.txt")) {
            if (in == null) {
                throw new IllegalStateException("icons.txt is missing beside " + Drawings.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
