package simpul.core.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.web.fixture.WebFixture;

/** A language that was chosen stays: on the way to the login, behind it, and with everything that an address holds. */
class SpokenTest {
    private static final String ENTER = "_csrf=token-of-tamu&_kunci=form-0001&username=jatim&password=rahasia";

    @TempDir
    Path run;

    private WebFixture web;

    @BeforeEach
    void start() throws IOException {
        web = new WebFixture(run);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void who_is_led_to_the_login_reads_it_in_the_language_that_was_asked_for() {
        String login = location(get("/lot?daerah=81&bahasa=en"));
        assertThat(login).isEqualTo("/masuk?kembali=%2Flot%3Fdaerah%3D81&bahasa=en");
        assertThat(get(login).body()).contains("<html lang=\"en\">", "name=\"bahasa\" value=\"en\"");
        assertThat(location(get("/?bahasa=en"))).isEqualTo("/masuk?bahasa=en");
    }

    @Test
    void the_page_behind_the_login_is_in_the_language_that_was_chosen_before_it() {
        assertThat(location(enter("&kembali=%2Flot%3Fdaerah%3D81&bahasa=en"))).isEqualTo("/lot?daerah=81&bahasa=en");
        assertThat(location(enter("&kembali=%2Flot&isian=handle0&bahasa=en")))
                .isEqualTo("/lot?isian=handle0&bahasa=en");
        assertThat(location(enter("&bahasa=en"))).isEqualTo("/?bahasa=en");
        assertThat(location(enter("&kembali=https%3A%2F%2Fevil.example&bahasa=en")))
                .isEqualTo("/?bahasa=en");
    }

    @Test
    void who_chose_no_language_is_led_back_without_one() {
        assertThat(get("/masuk?kembali=%2Flot").body()).doesNotContain("name=\"bahasa\"");
        assertThat(location(enter("&kembali=%2Flot"))).isEqualTo("/lot");
        assertThat(location(enter("&bahasa="))).isEqualTo("/");
    }

    @Test
    void the_switch_of_the_language_keeps_what_the_address_asks_for() {
        assertThat(get("/tidak-ada?q=ikan%20tuna&daerah=81&daerah=35&bahasa=en").body())
                .contains("href=\"/tidak-ada?q=ikan%20tuna&amp;daerah=81&amp;daerah=35&amp;bahasa=id\"");
        assertThat(get("/masuk?kembali=%2Flot&isian=handle0").body())
                .contains("href=\"/masuk?kembali=%2Flot&amp;isian=handle0&amp;bahasa=en\"");
    }

    @Test
    void the_switch_of_the_language_on_a_refused_form_leads_to_where_the_form_stands() {
        String form = "_csrf=token-of-jatim&_kunci=form-0001&species=DILARANG&weight=1&shipped=20-11-2026";
        String page = web.at("/lot?daerah=81&bahasa=id").toString();
        assertThat(web.browse("POST", "/lot/baru", "simpul=jatim", form, "Referer", page)
                        .body())
                .contains("href=\"/lot?daerah=81&amp;bahasa=en\"");
    }

    private HttpResponse<String> get(String path) {
        return web.browse("GET", path, "", "");
    }

    private HttpResponse<String> enter(String more) {
        return web.browse("POST", "/masuk", "simpul_tamu=tamu", ENTER + more);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode() + " " + answer.body());
    }
}
