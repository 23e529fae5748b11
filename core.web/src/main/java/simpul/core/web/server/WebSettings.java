package simpul.core.web.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the server is to run, from the command line and the configuration.
 *
 * @param run folder for temporary files and the access log
 * @param hosts names beside loopback under which it answers
 * @param port 0 lets the system choose
 */
public record WebSettings(
        Path run,
        String bind,
        int port,
        Set<String> hosts,
        boolean behindProxy,
        Optional<KeyStore> tls,
        Duration idle,
        Duration stop,
        boolean accessLog) {

    /** Where the key for TLS lies. */
    public record KeyStore(Path file, String password) {
        @Override
        public String toString() {
            return "KeyStore[" + file + "]";
        }
    }

    public WebSettings {
        hosts = Set.copyOf(hosts);
    }

    /** For this machine alone, as it is started without further words. */
    public static WebSettings loopback(Path run, int port) {
        return new WebSettings(
                run,
                "127.0.0.1",
                port,
                Set.of(),
                false,
                Optional.empty(),
                Duration.ofSeconds(30),
                Duration.ofSeconds(20),
                false);
    }

    /** Whether only this machine can reach it. */
    boolean loopback() {
        return bind.equals("::1") || bind.equals("localhost") || bind.startsWith("127.");
    }

    /** The names beside loopback under which it answers: those that were given, and where it listens. */
    Set<String> names() {
        Set<String> names = new HashSet<>(hosts);
        names.add(host());
        return names;
    }

    /** Where this machine reaches it at that port. */
    URI address(int port) {
        return URI.create((tls.isPresent() ? "https://" : "http://") + host() + ":" + port);
    }

    private String host() {
        String host = bind;
        try {
            InetAddress listened = InetAddress.getByName(bind);
            if (listened.isAnyLocalAddress()) {
                // Nobody is asked at every address.
                host = listened instanceof Inet6Address ? "::1" : "127.0.0.1";
            }
        } catch (UnknownHostException e) {
            // The launcher looked it up; should it be gone since then, its name is still the best that is known.
        }
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
