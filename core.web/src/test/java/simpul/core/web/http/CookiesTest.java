package simpul.core.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cookies are read as RFC 6265 lets programs send them. */
class CookiesTest {
    @Test
    void quotesAroundAValueDoNotBelongToIt() {
        assertThat(Cookies.read(Optional.of("$Version=\"1\"; simpul_bahasa=\"en\";$Path=\"/\"")))
                .containsEntry("simpul_bahasa", "en");
    }

    @Test
    void ofSeveralWithOneNameTheFirstCounts() {
        assertThat(Cookies.read(Optional.of("a=1; a=2; leer"))).hasSize(1).containsEntry("a", "1");
    }

    @Test
    void withoutAHeaderThereAreNone() {
        assertThat(Cookies.read(Optional.empty())).isEmpty();
    }
}
