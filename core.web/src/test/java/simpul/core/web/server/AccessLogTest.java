package simpul.core.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessLogTest {
    @Test
    void keepsNoSecretOfAOneTimeLink() {
        assertThat(AccessLog.masked("127.0.0.1 t GET /awal/e4fZ-_x5i6M 200 1 2t"))
                .isEqualTo("127.0.0.1 t GET /awal/... 200 1 2t");
        assertThat(AccessLog.masked("127.0.0.1 t POST /sandi/abc%20d 303 1 2t")).contains("/sandi/... 303");
        assertThat(AccessLog.masked("127.0.0.1 t POST /api/v1/links/abc 200 1 2t"))
                .contains("/api/v1/links/... 200");
        assertThat(AccessLog.masked("127.0.0.1 t GET /kerja-sama/abc 200 1 2t")).contains("/kerja-sama/abc 200");
    }
}
