package simpul.core.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import simpul.core.model.text.Language;
import simpul.core.web.ui.Messages;

/** Open sessions are named by the browser that people know, not by what it sends. */
class BrowsersTest {
    private final Messages t = Messages.in(Language.ID);

    @Test
    void aKnownBrowserAndItsSystemAreNamed() {
        assertThat(Browsers.name(
                        t, "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0"))
                .isEqualTo("Edge di Windows");
        assertThat(Browsers.name(t, "Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36"))
                .isEqualTo("Chrome di Android");
        assertThat(Browsers.name(t, "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1"))
                .isEqualTo("Safari di iPhone");
    }

    @Test
    void anUnknownOneSpeaksForItself() {
        assertThat(Browsers.name(t, "curl/8.5")).isEqualTo("curl/8.5");
    }
}
