package simpul.core.web.server;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this server answers. Any other is refused with 421, so that a page of somebody else whose name
 * points here (DNS rebinding) reads nothing. Immutable.
 */
final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Set<String> known;

    Hosts(Set<String> known) {
        this.known =
                Set.copyOf(known.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList());
    }

    boolean knows(HttpURI address) {
        String host = address.getHost();
        return host != null && knows(host);
    }

    boolean knows(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || known.contains(name);
    }

    /** Whether an unsafe request comes from a page of this server, as far as its browser tells. */
    static boolean sameOrigin(HttpURI address, @Nullable String origin, @Nullable String fetchSite) {
        if (fetchSite != null && !fetchSite.equals("same-origin") && !fetchSite.equals("none")) {
            return false;
        }
        if (origin == null) {
            return true;
        }
        HttpURI from;
        try {
            from = HttpURI.from(origin);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return address.getScheme().equals(from.getScheme())
                && address.getHost().equalsIgnoreCase(String.valueOf(from.getHost()))
                && port(address) == port(from);
    }

    private static int port(HttpURI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
