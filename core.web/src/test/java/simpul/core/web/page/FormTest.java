package simpul.core.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.text.Language;
import simpul.core.web.fixture.WebFixture;

/** A form: sent once, shown again with everything typed, never sent by another site. */
class FormTest {
    private static final String SESSION = "simpul=jatim";
    private static final String GOOD =
            "_csrf=token-of-jatim&_kunci=form-0001&species=KERAPU&weight=1.250.000%2C50&shipped=20-11-2026";

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

    private HttpResponse<String> send(String form, String... headers) {
        return web.browse("POST", "/lot/baru", SESSION, form, headers);
    }

    @Test
    void a_good_form_leads_on_to_a_page_that_says_so_once() {
        HttpResponse<String> sent = send(GOOD);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/lot");
        String flash = sent.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(web.browse("GET", "/lot", SESSION + "; " + flash, "").body()).isEqualTo("Lot lot-100 dicatat.");
        assertThat(web.get("/api/v1/lots/lot-100", "jatim").body())
                .contains("\"weight\":\"1250000.50\"", "\"shipped\":\"2026-11-20\"");
    }

    @Test
    void a_form_sent_twice_takes_effect_once() {
        String first = send(GOOD).headers().firstValue("Location").orElseThrow();
        String second = send(GOOD).headers().firstValue("Location").orElseThrow();
        assertThat(second).isEqualTo(first);
        assertThat(web.lots().count()).isEqualTo(1);
    }

    @Test
    void a_wrong_form_is_shown_again_with_all_that_was_typed() {
        HttpResponse<String> sent =
                send(GOOD.replace("1.250.000%2C50", "banyak").replace("20-11", "31-11"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("species=KERAPU error=\n")
                .contains("weight=banyak error=Tulis angka seperti 1.250.000,50.")
                .contains("shipped=31-11-2026 error=Tanggal 31-11-2026 tidak ada di kalender.")
                .contains("kunci=form-0001");
        assertThat(web.lots().count()).isZero();
    }

    @Test
    void a_point_behind_a_nought_is_no_mark_of_thousands() {
        send(GOOD.replace("1.250.000%2C50", "0.125"));
        assertThat(web.get("/api/v1/lots/lot-100", "jatim").body()).contains("\"weight\":\"0.125\"");
    }

    @Test
    void a_file_that_is_too_large_is_named_and_the_fields_around_it_are_kept() throws IOException {
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String form = part.formatted("_csrf", "token-of-jatim") + part.formatted("species", "KERAPU")
                + "--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"C:\\foto\\kapal.jpg\"\r\n\r\n"
                + "y".repeat(40 * 1024 * 1024) + "\r\n" + part.formatted("weight", "12,5") + "--x--\r\n";
        HttpResponse<String> sent = web.send(HttpRequest.newBuilder(web.at("/lot/baru"))
                .header("Cookie", SESSION)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form))
                .build());
        assertThat(sent.statusCode()).isEqualTo(413);
        assertThat(sent.body())
                .contains(
                        "species=KERAPU", "weight=12,5", "photo= error=kapal.jpg lebih dari 25 MB", "Isian Anda aman");
        assertThat(web.lots().count()).isZero();
        try (var left = Files.list(run)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void what_was_typed_is_shown_though_its_author_may_no_longer_send_it() {
        HttpResponse<String> sent = send(GOOD.replace("KERAPU", "DILARANG"));
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body())
                .contains("Yang Anda tulis", "DILARANG", "1.250.000,50")
                .doesNotContain("form-0001");
        Form login = new Form("k", Map.of("password", List.of("rahasia"), "name", List.of("Budi")), null, Language.ID);
        assertThat(login.readable()).containsExactly("Budi");
    }

    @Test
    void the_way_back_from_the_login_keeps_what_was_asked_for() {
        HttpResponse<String> asked = web.browse("GET", "/lot?daerah=81&q=ikan%20tuna", "", "");
        assertThat(asked.headers().firstValue("Location").orElse(""))
                .isEqualTo("/masuk?kembali=%2Flot%3Fdaerah%3D81%26q%3Dikan%2520tuna");
        String page = web.at("/lot/baru?daerah=81").toString();
        HttpResponse<String> sent = web.browse("POST", "/lot/baru", "simpul=lapuk", GOOD, "Referer", page);
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("kembali=%2Flot%2Fbaru%3Fdaerah%3D81");
        assertThat(web.browse("GET", "/lot/baru?daerah=81&isian=handle0", SESSION, "")
                        .body())
                .contains("species=KERAPU");
    }

    @Test
    void a_form_without_its_token_is_not_sent_and_loses_nothing() {
        HttpResponse<String> sent = send(GOOD.replace("token-of-jatim", "token-of-somebody"));
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("species=KERAPU", "csrf=token-of-jatim", "Isian Anda aman");
        assertThat(web.lots().count()).isZero();
    }

    @Test
    void another_site_sends_no_form() {
        assertThat(send(GOOD, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(send(GOOD, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(send(GOOD, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(web.lots().count()).isZero();
        String own = web.at("/").toString().replaceAll("/$", "");
        assertThat(send(GOOD, "Origin", own, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_session_alone_cannot_write_through_the_api() {
        String lot = "{\"species\":\"KERAPU\",\"weight\":\"1\",\"shipped\":\"2026-11-20\"}";
        String[] json = {"Content-Type", "application/json", "Cookie", SESSION};
        assertThat(web.ask("POST", "/api/v1/lots", "", lot, json).statusCode()).isEqualTo(403);
        String[] proven = {"Content-Type", "application/json", "Cookie", SESSION, "X-CSRF-Token", "token-of-jatim"};
        assertThat(web.ask("POST", "/api/v1/lots", "", lot, proven).statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_form_that_came_after_the_session_had_ended_is_there_again_after_login() {
        HttpResponse<String> sent = web.browse("POST", "/lot/baru", "simpul=lapuk", GOOD);
        assertThat(sent.statusCode()).isEqualTo(303);
        String login = sent.headers().firstValue("Location").orElseThrow();
        assertThat(login).startsWith("/masuk?").contains("kembali=%2Flot%2Fbaru", "isian=handle0");
        String again = web.browse("GET", "/lot/baru?isian=handle0", SESSION, "").body();
        assertThat(again).contains("species=KERAPU", "weight=1.250.000,50", "shipped=20-11-2026");
        assertThat(web.lots().count()).isZero();
    }

    @Test
    void a_stranger_is_led_to_the_login_page_and_back() {
        HttpResponse<String> sent = web.browse("GET", "/lot", "", "");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/masuk?kembali=%2Flot");
    }

    @Test
    void what_does_not_exist_is_a_page_in_the_readers_language() {
        HttpResponse<String> said = web.browse("GET", "/tidak-ada", SESSION, "");
        assertThat(said.statusCode()).isEqualTo(404);
        assertThat(said.body()).contains("<html lang=\"id\">", "Tidak ditemukan");
        HttpResponse<String> english = web.browse("GET", "/tidak-ada?bahasa=en", SESSION, "");
        assertThat(english.body()).contains("<html lang=\"en\">", "Not found");
        assertThat(english.headers().allValues("Set-Cookie"))
                .anyMatch(c -> c.startsWith("simpul_bahasa=en; Path=/; HttpOnly; SameSite=Lax"));
    }

    @Test
    void the_start_page_leads_each_role_to_its_work() {
        assertThat(web.browse("GET", "/", "", "").headers().firstValue("Location"))
                .contains("/masuk");
        assertThat(web.browse("GET", "/", SESSION, "").headers().firstValue("Location"))
                .contains("/tugas");
    }

    @Test
    void a_form_that_finds_no_room_is_there_again() {
        HttpResponse<String> sent = send(GOOD.replace("KERAPU", "PENUH"));
        assertThat(sent.statusCode()).isEqualTo(507);
        assertThat(sent.body()).contains("species=PENUH", "Ruang simpan penuh");
    }
}
