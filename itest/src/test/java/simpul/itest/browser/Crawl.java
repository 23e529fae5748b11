package simpul.itest.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows the links of pages from where a reader begins, and keeps what was reached. For one thread. */
final class Crawl {
    /**
     * A page that a reader reached.
     *
     * @param address where, with the server
     * @param route the template that answered
     */
    record Reached(String account, String address, String route, Page page) {}

    private final Set<String> asked = new HashSet<>();

    private final PageRoutes routes;
    private final int most;
    private final List<Reached> reached = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();

    /** @param most how many addresses of one template a reader opens */
    Crawl(PageRoutes routes, int most) {
        this.routes = routes;
        this.most = most;
    }

    /** Everything that one reader reaches from its landing page and from addresses that no link leads to. */
    void follow(Reader reader, String... more) {
        Set<String> known = new LinkedHashSet<>(List.of(reader.landing(), "/", "/bantuan", "/publik"));
        known.addAll(List.of(more));
        Deque<String> next = new ArrayDeque<>(known);
        Map<String, Integer> opened = new HashMap<>();
        while (!next.isEmpty()) {
            String address = next.remove();
            Optional<String> route = routes.template(address);
            if (route.isEmpty()) {
                boolean answer =
                        address.startsWith("/api/v1/") && reader.get(address).status() == 200;
                if (!answer) {
                    dead.add(reader.account() + " is led to " + address + ", where nothing is");
                }
            } else if (opened.merge(route.get(), 1, Integer::sum) <= most) {
                asked.add(route.get());
                Page page = reader.get(address);
                if (page.status() != 200) {
                    dead.add(reader.account() + " is led to " + address + ", which answers " + page.status());
                }
                boolean led = !address.replaceFirst("[?#].*$", "").equals(page.address());
                String at =
                        reader.base().resolve(led ? page.address() : address).toString();
                routes.template(page.address()).ifPresent(r -> reached.add(new Reached(reader.account(), at, r, page)));
                page.links().stream().filter(known::add).forEach(next::add);
            }
        }
    }

    /** The templates that were asked for, those that only lead on included. */
    Set<String> asked() {
        return asked;
    }

    List<Reached> reached() {
        return reached;
    }

    /** What each reader reached, in the order in which they came. */
    Map<String, List<Reached>> byAccount() {
        return reached.stream()
                .collect(Collectors.groupingBy(Reached::account, LinkedHashMap::new, Collectors.toList()));
    }

    /** Links that lead nowhere. */
    List<String> dead() {
        return dead;
    }
}
