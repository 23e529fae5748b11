package simpul.bench.canary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.bench.crawl.Voice;

/** Every route that reads, as the server itself names them. Immutable. */
final class Routes {
    private static final Pattern NAMED = Pattern.compile("simpul_route_info\\{route=\"GET ([^\"]+)\"");

    private final List<String> templates = new ArrayList<>();

    Routes(Voice anybody) {
        Matcher route = NAMED.matcher(anybody.get("/metrics").text());
        while (route.find()) {
            templates.add(route.group(1));
        }
        if (templates.isEmpty()) {
            throw new IllegalStateException("The server names no routes");
        }
    }

    int all() {
        return templates.size();
    }

    /** Addresses for those that none of these lead to, with a variable that belongs to nothing. */
    List<String> missedBy(Collection<String> addresses) {
        return templates.stream()
                .filter(template -> {
                    Pattern pattern = pattern(template);
                    return addresses.stream().noneMatch(a -> pattern.matcher(a).matches());
                })
                .map(template -> template.replaceAll("\\{[^}]*}", "tidak-ada"))
                .toList();
    }

    /** How many of them one of these addresses leads to. */
    long ledToBy(Collection<String> addresses) {
        return all() - missedBy(addresses).size();
    }

    private static Pattern pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        for (String part : template.split("(?=\\{)|(?<=})", -1)) {
            pattern.append(part.startsWith("{") ? "[^/?#]+" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.append("(?:[?#].*)?").toString());
    }
}
