package simpul.core.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpURI;
import org.junit.jupiter.api.Test;

/** Where a server is asked, and by which names it answers, follows from where it listens. */
class WebSettingsTest {
    @Test
    void whoListensAtEveryAddressIsAskedOnThisMachine() {
        assertThat(at("0.0.0.0").address(8080)).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(at("::").address(8080)).isEqualTo(URI.create("http://[::1]:8080"));
        assertThat(at("[::]").address(8080)).isEqualTo(URI.create("http://[::1]:8080"));
    }

    @Test
    void whoListensAtOneAddressAnswersToIt() {
        for (String bind : new String[] {"127.0.0.2", "192.0.2.7", "2001:DB8::7", "[2001:db8::7]"}) {
            WebSettings settings = at(bind);
            Hosts hosts = new Hosts(settings.names());

            assertThat(hosts.knows(HttpURI.from(settings.address(8080))))
                    .as(bind)
                    .isTrue();
            assertThat(hosts.knows("simpul.example")).as("it was named").isTrue();
            assertThat(hosts.knows("192.0.2.8")).as("another").isFalse();
        }
    }

    private static WebSettings at(String bind) {
        return new WebSettings(
                Path.of("run"),
                bind,
                0,
                Set.of("simpul.example"),
                true,
                Optional.empty(),
                Duration.ofSeconds(30),
                Duration.ofSeconds(20),
                false);
    }
}
