package simpul.core.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A path with its query, built without mistakes in quoting.
 *
 * <pre>{@code Address.of("/kerja-sama").with("tahap", "PELAKSANAAN").with("q", words).toString()}</pre>
 *
 * Immutable. A blank value leaves its name out, so that filters nobody chose do not clutter the address.
 */
public final class Address {
    private final String path;
    private final Map<String, String> query;

    private Address(String path, Map<String, String> query) {
        this.path = path;
        this.query = query;
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same address with one value set, replaced or (when blank) taken out. */
    public Address with(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(query);
        if (value.isBlank()) {
            next.remove(name);
        } else {
            next.put(name, value);
        }
        return new Address(path, next);
    }

    /** One path segment, quoted: for identifiers that people may have chosen. */
    public static String segment(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(path);
        char sign = '?';
        for (Map.Entry<String, String> each : query.entrySet()) {
            out.append(sign).append(segment(each.getKey())).append('=').append(segment(each.getValue()));
            sign = '&';
        }
        return out.toString();
    }
}
