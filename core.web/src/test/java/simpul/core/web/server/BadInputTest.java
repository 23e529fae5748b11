package simpul.core.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.web.fixture.WebFixture;

/** What the API says to requests that are not in order. */
class BadInputTest {
    private static final String LOT = "{\"species\":\"KERAPU\",\"weight\":\"12.50\",\"shipped\":\"2026-11-20\"}";

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

    private HttpResponse<String> post(String body, String... headers) {
        return web.ask("POST", "/api/v1/lots", "jatim", body, headers);
    }

    @Test
    void a_good_request_is_done() {
        HttpResponse<String> done = post(LOT);
        assertThat(done.statusCode()).isEqualTo(201);
        assertThat(done.headers().firstValue("Location")).contains("/api/v1/lots/lot-100");
        assertThat(done.body())
                .isEqualTo("{\"id\":\"lot-100\",\"species\":\"KERAPU\",\"weight\":\"12.50\","
                        + "\"shipped\":\"2026-11-20\",\"note\":null}");
    }

    @Test
    void malformed_json_names_its_place() {
        HttpResponse<String> said = post("{\"species\": ");
        assertThat(said.statusCode()).isEqualTo(400);
        assertThat(said.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(said.body()).contains("bukan JSON yang benar (baris 1");
    }

    @Test
    void everything_wrong_in_a_body_is_said_at_once_with_its_pointer() {
        HttpResponse<String> said = post("{\"species\":\"" + "x".repeat(21) + "\",\"weight\":12,\"shipped\":"
                + "\"2026-02-30\",\"colour\":\"red\",\"parts\":[{\"code\":\"A\",\"boxes\":10},{\"boxes\":1}]}");
        assertThat(said.statusCode()).isEqualTo(422);
        assertThat(said.body())
                .contains("\"code\":\"TOO_LONG\"", "\"pointer\":\"/species\"")
                .contains("\"code\":\"WRONG_TYPE\"", "\"pointer\":\"/weight\"")
                .contains("\"code\":\"NO_SUCH_DATE\"", "\"pointer\":\"/shipped\"")
                .contains("\"code\":\"UNKNOWN_FIELD\"", "\"pointer\":\"/colour\"")
                .contains("\"code\":\"OUT_OF_RANGE\"", "\"field\":\"parts[0].boxes\"", "\"pointer\":\"/parts/0/boxes\"")
                .contains("\"code\":\"REQUIRED\"", "\"pointer\":\"/parts/1/code\"");
        assertThat(web.lots().count()).isZero();
    }

    @Test
    void an_exponent_is_no_amount() {
        HttpResponse<String> said = post(LOT.replace("12.50", "1e9"));
        assertThat(said.statusCode()).isEqualTo(422);
        assertThat(said.body()).contains("NOT_A_NUMBER");
    }

    @Test
    void problems_are_said_in_english_on_request() {
        HttpResponse<String> said = post("{}", "Accept-Language", "en");
        assertThat(said.body()).contains("This is required.").doesNotContain("Wajib");
    }

    @Test
    void another_content_type_is_refused() {
        assertThat(post("species=KERAPU", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void an_unknown_query_parameter_is_refused_by_name() {
        HttpResponse<String> said = web.get("/api/v1/lots?spesies=KERAPU&limit=0", "jatim");
        assertThat(said.statusCode()).isEqualTo(400);
        assertThat(said.body()).contains("UNKNOWN_PARAMETER", "spesies", "WRONG_PARAMETER", "limit");
    }

    @Test
    void without_signing_in_there_is_401() {
        HttpResponse<String> said = web.get("/api/v1/lots", "");
        assertThat(said.statusCode()).isEqualTo(401);
        assertThat(said.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"simpul\"");
        assertThat(web.get("/api/v1/lots", "salah").statusCode()).isEqualTo(401);
    }

    @Test
    void a_reading_token_changes_nothing() {
        assertThat(web.ask("POST", "/api/v1/lots", "pembaca", LOT).statusCode()).isEqualTo(403);
    }

    @Test
    void an_unknown_path_and_an_unknown_thing_are_the_same_bytes() {
        HttpResponse<String> path = web.get("/api/v1/nothing", "jatim");
        HttpResponse<String> thing = web.get("/api/v1/lots/none", "jatim");
        assertThat(path.statusCode()).isEqualTo(404);
        assertThat(path.body()).isEqualTo(thing.body());
        assertThat(path.headers().map().keySet())
                .isEqualTo(thing.headers().map().keySet());
    }

    @Test
    void a_method_that_a_path_does_not_take_names_those_it_takes() {
        HttpResponse<String> said = web.ask("DELETE", "/api/v1/lots", "jatim", "");
        assertThat(said.statusCode()).isEqualTo(405);
        assertThat(said.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        assertThat(web.ask("OPTIONS", "/api/v1/lots", "jatim", "").statusCode()).isEqualTo(204);
    }

    @Test
    void a_failure_of_ours_shows_a_code_and_no_detail() {
        HttpResponse<String> said = web.get("/api/v1/failing", "");
        assertThat(said.statusCode()).isEqualTo(500);
        assertThat(said.body()).contains("\"incident\":\"").doesNotContain("secret", "Exception", "at simpul");
    }

    @Test
    void a_changed_thing_asks_for_its_version() {
        post(LOT);
        String tag = web.get("/api/v1/lots/lot-100", "jatim")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(web.ask("PUT", "/api/v1/lots/lot-100", "jatim", LOT).statusCode())
                .isEqualTo(428);
        assertThat(web.ask("PUT", "/api/v1/lots/lot-100", "jatim", LOT, "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(web.ask("PUT", "/api/v1/lots/lot-100", "jatim", LOT, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void an_unchanged_thing_is_not_sent_again() {
        post(LOT);
        String tag = web.get("/api/v1/lots/lot-100", "jatim")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again = web.get("/api/v1/lots/lot-100", "jatim", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void the_same_key_gives_the_same_answer_and_another_body_is_refused() {
        HttpResponse<String> first = post(LOT, "Idempotency-Key", "kunci-0001");
        HttpResponse<String> second = post(LOT, "Idempotency-Key", "kunci-0001");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(web.lots().count()).isEqualTo(1);
        assertThat(post(LOT.replace("KERAPU", "TUNA"), "Idempotency-Key", "kunci-0001")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(LOT, "Idempotency-Key", "k").statusCode()).isEqualTo(400);
    }

    @Test
    void a_cursor_holds_for_its_caller_and_filter_only() {
        for (int i = 0; i < 3; i++) {
            post(LOT);
        }
        String page = web.get("/api/v1/lots?limit=2&species=KERAPU", "jatim").body();
        String next = page.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        String here = "/api/v1/lots?limit=2&species=KERAPU&cursor=" + next;
        assertThat(web.get(here, "jatim").body()).contains("lot-102").endsWith("\"next\":null}");
        assertThat(web.get(here, "maluku").statusCode()).isEqualTo(400);
        assertThat(web.get("/api/v1/lots?limit=2&cursor=" + next, "jatim").body())
                .contains("FOREIGN_CURSOR");
        assertThat(web.get("/api/v1/lots?cursor=zzz", "jatim").statusCode()).isEqualTo(400);
    }

    @Test
    void every_answer_carries_the_security_headers_and_none_is_stored() {
        for (String path : new String[] {"/api/v1/lots", "/api/v1/nothing", "/api/v1/failing"}) {
            var headers = web.get(path, "jatim").headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void characters_that_nobody_sees_or_that_cannot_be_kept_are_refused() {
        for (String hidden : new String[] {"\\ud800", "\\u202e", "\\u2066", "\\u0085", "\\uffff", "\\u0000"}) {
            HttpResponse<String> said = post(LOT.replace("KERAPU", "KE" + hidden + "RAPU"));
            assertThat(said.statusCode()).as(hidden).isEqualTo(422);
            assertThat(said.body()).contains("\"code\":\"CONTROL_CHARACTER\"", "\"pointer\":\"/species\"");
        }
        assertThat(post(LOT.replace("KERAPU", "🐟🏽 tuna\\nsirip")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_field_that_is_there_twice_is_named() {
        HttpResponse<String> said = post(LOT.replace("{", "{\"species\":\"TUNA\","));
        assertThat(said.statusCode()).isEqualTo(400);
        assertThat(said.body()).contains("\"code\":\"FIELD_TWICE\"", "\"pointer\":\"/species\"", "dua kali");
    }

    @Test
    void json_that_is_too_deep_or_has_endless_numbers_is_told_so() {
        assertThat(post("[".repeat(100)).body()).contains("\"status\":400", "terlalu dalam");
        assertThat(post(LOT.replace("\"12.50\"", "9".repeat(500))).body())
                .contains("\"status\":400", "terlalu panjang");
    }

    @Test
    void a_version_that_is_none_is_not_taken_for_an_old_one() {
        post(LOT);
        for (String tag : new String[] {"*", "1", "\"1\", \"2\"", "\"lama\""}) {
            HttpResponse<String> said = web.ask("PUT", "/api/v1/lots/lot-100", "jatim", LOT, "If-Match", tag);
            assertThat(said.statusCode()).as(tag).isEqualTo(400);
            assertThat(said.body()).contains("\"field\":\"If-Match\"");
        }
        String tag = web.get("/api/v1/lots/lot-100", "jatim")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(web.ask("PUT", "/api/v1/lots/lot-100", "jatim", LOT, "If-Match", "W/" + tag)
                        .statusCode())
                .as("a proxy that compresses weakens tags")
                .isEqualTo(200);
    }

    @Test
    void a_full_disk_is_said_whoever_meets_it() {
        HttpResponse<String> said = web.get("/api/v1/full", "jatim");
        assertThat(said.statusCode()).isEqualTo(507);
        assertThat(said.body()).contains("storage-full", "Ruang simpan penuh").doesNotContain("incident");
        assertThat(post(LOT.replace("KERAPU", "PENUH")).statusCode()).isEqualTo(507);
        assertThat(web.browse("GET", "/penuh", "simpul=jatim", "").statusCode()).isEqualTo(507);
    }
}
