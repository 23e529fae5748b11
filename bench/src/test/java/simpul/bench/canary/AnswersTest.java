package simpul.bench.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import simpul.bench.crawl.Heard;

/** The canary finds a leak: in answers that no server of ours gives, as long as it does not leak. */
class AnswersTest {
    private final Markers markers = new Markers();
    private final String secret = markers.text("judul");
    private final Answers answers = new Answers(markers);

    private static Heard heard(int status, String body, String... headers) {
        return heard(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static Heard heard(int status, byte[] body, String... headers) {
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return new Heard(status, new TreeMap<>(all), body);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private Answers said(String question, Heard heard) {
        answers.note("now", "opd", question, "", heard);
        return answers;
    }

    private Comparison compared(String question, Heard with, Heard without) {
        Answers first = new Answers(markers);
        Answers second = new Answers(markers);
        first.note("now", "opd", question, "", with);
        second.note("now", "opd", question, "", without);
        return Comparison.of(first.byQuestion(), second.byQuestion());
    }

    @Test
    void a_marked_text_is_found_in_a_body_whatever_its_case() {
        assertThat(said("GET /a", heard(200, "<p>" + secret + "</p>")).sightings())
                .containsExactly("opd hears of \"judul\" now from GET /a");
        assertThat(said("GET /b", heard(200, secret.toUpperCase(Locale.ROOT))).sightings())
                .hasSize(2);
    }

    @Test
    void it_is_found_in_a_refusal_in_a_header_in_a_spreadsheet_and_cut_short() throws IOException {
        String word = secret.substring(secret.indexOf(' ') + 1);
        said("GET /a", heard(404, "{\"detail\":\"" + word + "\"}"));
        said("GET /b", heard(200, "", "content-disposition", "attachment; filename=" + word + ".pdf"));
        said("GET /c", heard(200, zipped("<t>" + word + "</t>")));
        said("GET /d", heard(200, word.substring(0, 9) + "\u2026"));

        assertThat(answers.sightings()).hasSize(4);
    }

    @Test
    void an_answer_may_repeat_what_it_was_asked_and_the_word_that_all_texts_share() {
        said("GET /cari?q=" + secret.replace(' ', '+'), heard(200, "Tidak ada: " + secret));
        said("GET /cari?q=x", heard(200, Markers.SEARCHED));

        assertThat(answers.sightings()).isEmpty();
    }

    @Test
    void only_who_enters_people_may_hear_of_them() {
        Heard heard = heard(200, markers.person(markers.text("nama")));
        answers.note("now", Depth.ADMINISTRATOR, "GET /a", "", heard);
        assertThat(answers.sightings()).isEmpty();
        answers.note("now", "opd", "GET /a", "", heard);
        assertThat(answers.sightings()).hasSize(1);
    }

    @Test
    void one_more_in_a_count_is_a_difference_between_the_worlds() {
        assertThat(compared("GET /a", heard(200, "{\"total\":4}"), heard(200, "{\"total\":3}"))
                        .differences())
                .singleElement()
                .asString()
                .contains("GET /a", "{\"total\":4}", "{\"total\":3}");
    }

    @Test
    void another_status_tag_or_cursor_is_a_difference() {
        assertThat(compared("GET /a", heard(412, ""), heard(404, "")).differences())
                .hasSize(1);
        assertThat(compared("GET /b", heard(200, "", "etag", "\"1\""), heard(200, "", "etag", "\"2\""))
                        .differences())
                .hasSize(1);
        assertThat(compared("GET /c", heard(200, "{\"next\":\"abc\"}"), heard(200, "{\"next\":\"abd\"}"))
                        .differences())
                .hasSize(1);
    }

    @Test
    void a_question_to_which_only_one_world_leads_is_a_difference() {
        Answers other = new Answers(markers);
        said("GET /a", heard(200, ""));
        said("GET /a", heard(200, ""));
        other.note("now", "opd", "GET /a", "", heard(200, ""));

        Comparison compared = Comparison.of(answers.byQuestion(), other.byQuestion());
        assertThat(compared.answers()).isEqualTo(2);
        assertThat(compared.differences()).singleElement().asString().contains("GET /a (2)", "(not asked)");
    }

    @Test
    void only_who_looks_after_the_machine_may_see_how_much_a_sector_is_asked_and_nobody_how_often_it_fails() {
        String page = "<td data-label=\"%s\"><span class=\"cell\"><span>%s</span></span></td>";
        String wire = "{\"requests\":%s,\"failed\":%s,\"millis\":%s}";
        String modules = "GET /admin/modul?sektor=perikanan";
        String module = "GET /api/v1/modules/perikanan";

        assertThat(differences(
                        Depth.ADMINISTRATOR,
                        modules,
                        page.formatted("Permintaan", "1.520"),
                        page.formatted("Permintaan", "1.056")))
                .isEmpty();
        assertThat(differences(Depth.ADMINISTRATOR, module, wire.formatted(7, 0, 90), wire.formatted(5, 0, 60)))
                .isEmpty();
        assertThat(differences(Depth.ADMINISTRATOR, module, wire.formatted(7, 1, 90), wire.formatted(7, 0, 90)))
                .hasSize(1);
        assertThat(differences(
                        Depth.ADMINISTRATOR, modules, page.formatted("Gagal", "1"), page.formatted("Gagal", "0")))
                .hasSize(1);
        assertThat(differences("opd", module, wire.formatted(7, 0, 90), wire.formatted(5, 0, 90)))
                .hasSize(1);
    }

    private List<String> differences(String who, String question, String with, String without) {
        Answers first = new Answers(markers);
        Answers second = new Answers(markers);
        first.note("now", who, question, "", heard(200, with));
        second.note("now", who, question, "", heard(200, without));
        return Comparison.of(first.byQuestion(), second.byQuestion()).differences();
    }

    @Test
    void secrets_and_the_time_of_day_are_no_difference() {
        Heard with = heard(200, "<input type=\"hidden\" name=\"_kunci\" value=\"a1\">", "date", "now");
        Heard without = heard(200, "<input type=\"hidden\" name=\"_kunci\" value=\"b2\">", "date", "later");

        assertThat(compared("GET /a", with, without).differences()).isEmpty();
        assertThat(compared("GET /b", heard(201, "{\"token\":\"sp_a\"}"), heard(201, "{\"token\":\"sp_b\"}"))
                        .differences())
                .isEmpty();
    }

    @Test
    void only_the_administrator_may_see_what_is_asked_of_a_route() {
        Heard with = heard(200, "simpul_requests_total{route=\"POST /a\",status=\"201\"} 1\njvm_threads_live 4\n");
        Heard without = heard(200, "jvm_threads_live 5\n");

        assertThat(compared("GET /metrics", with, without).differences()).hasSize(1);
    }
}
