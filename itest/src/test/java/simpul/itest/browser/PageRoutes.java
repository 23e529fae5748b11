package simpul.itest.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses at which the running product says it has pages to read, as templates. Immutable. */
final class PageRoutes {
    private static final Pattern ROUTE =
            Pattern.compile("simpul_route_info\\{route=\"GET ([^\"]+)\",surface=\"page\"}");

    private final List<String> templates;

    private PageRoutes(List<String> templates) {
        this.templates = List.copyOf(templates);
    }

    /** Asks the server itself, so that a page that is new is among them. */
    static PageRoutes of(URI base) {
        List<String> templates = new ArrayList<>();
        Matcher route = ROUTE.matcher(Reader.nobody(base).get("/metrics").text());
        while (route.find()) {
            templates.add(route.group(1));
        }
        return new PageRoutes(templates);
    }

    List<String> all() {
        return templates;
    }

    /** The template that answers an address; of several the one with more fixed segments. */
    Optional<String> template(String address) {
        String[] path = address.replaceFirst("[?#].*$", "").split("/", -1);
        return templates.stream()
                .filter(t -> matches(t.split("/", -1), path))
                .max(Comparator.comparingLong(
                        t -> Pattern.compile("/[^{/]+").matcher(t).results().count()));
    }

    private static boolean matches(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            boolean fits = template[i].startsWith("{") ? !path[i].isEmpty() : template[i].equals(path[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
