package simpul.core.web.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.web.http.Method;

/** Every route there is, looked up by path. Immutable: a changed set of sources makes a new table. */
public final class RouteTable {
    private final List<Route> routes;
    private final Map<String, List<Route>> fixed = new HashMap<>();
    private final Map<Integer, List<Route>> bySize = new HashMap<>();

    private RouteTable(List<Route> routes) {
        this.routes = routes;
        for (Route route : routes) {
            List<String> segments = Template.split(route.template().toString());
            if (route.template().variables().isEmpty()) {
                fixed.computeIfAbsent(route.template().toString(), k -> new ArrayList<>())
                        .add(route);
            } else {
                bySize.computeIfAbsent(segments.size(), k -> new ArrayList<>()).add(route);
            }
        }
        Comparator<Route> specificFirst =
                Comparator.comparingLong((Route r) -> r.template().fixed()).reversed();
        bySize.values().forEach(list -> list.sort(specificFirst));
    }

    /** A table of the routes; two with the same method and path are refused as a bug. */
    public static RouteTable of(Collection<Route> routes) {
        Set<String> seen = new HashSet<>();
        for (Route route : routes) {
            if (!seen.add(route.method() + " " + route.template().pattern())) {
                throw new IllegalArgumentException("Two routes for " + route.method() + " " + route.template());
            }
        }
        return new RouteTable(List.copyOf(routes));
    }

    /** The routes, in the order of their sources. */
    public List<Route> routes() {
        return routes;
    }

    /** Looks a path up. HEAD is answered by the route for GET. */
    public Found find(Method method, String path) {
        List<Route> exact = fixed.get(path);
        if (exact != null) {
            return among(exact, method, List.of());
        }
        List<String> segments = Template.split(path);
        String pattern = "";
        List<Route> same = new ArrayList<>();
        for (Route route : bySize.getOrDefault(segments.size(), List.of())) {
            Optional<Map<String, String>> match = route.template().match(segments);
            // All methods of the most specific template that matches, and no other template's.
            if (match.isPresent()
                    && (same.isEmpty() || pattern.equals(route.template().pattern()))) {
                pattern = route.template().pattern();
                same.add(route);
            }
        }
        return same.isEmpty() ? Found.NOTHING : among(same, method, segments);
    }

    private static Found among(List<Route> same, Method method, List<String> segments) {
        Set<Method> allowed = EnumSet.of(Method.OPTIONS);
        @Nullable Route chosen = null;
        for (Route route : same) {
            allowed.add(route.method());
            if (route.method() == method || (method == Method.HEAD && route.method() == Method.GET)) {
                chosen = route;
            }
        }
        if (allowed.contains(Method.GET)) {
            allowed.add(Method.HEAD);
        }
        Map<String, String> variables =
                chosen == null ? Map.of() : chosen.template().match(segments).orElse(Map.of());
        return new Found(chosen, variables, allowed);
    }
}
