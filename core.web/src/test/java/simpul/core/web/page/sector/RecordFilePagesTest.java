package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers are chosen in a form, stay when another field is refused, and are read by who sees the record. */
class RecordFilePagesTest {
    private static final String MOVEMENTS = "/s/ternak/catatan/mutasi";
    private static final String ANIMALS = "/s/ternak/catatan/hewan";
    private static final String API = "/sectors/ternak/records/";
    private static final Pattern HELD = Pattern.compile("name=\"(berkas\\.[a-z]+)\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(folder, new HerdSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** Begins a movement; answers with the address of the step for papers. */
    private String papers() {
        HttpResponse<String> kept = house.post(
                "81", MOVEMENTS + "/baru", Map.of("isi.nomor", "M-1", "isi.tanggal", "2026-08-17", "isi.tujuan", "35"));
        assertThat(kept.statusCode()).isEqualTo(303);
        return kept.headers().firstValue("Location").orElseThrow();
    }

    private static String record(String step) {
        return step.substring(0, step.indexOf("/langkah/"));
    }

    private static Map<String, String> held(HttpResponse<String> page) {
        Map<String, String> held = new HashMap<>();
        Matcher files = HELD.matcher(page.body());
        while (files.find()) {
            held.put(files.group(1), files.group(2));
        }
        return held;
    }

    private HttpResponse<String> send(String step, int version, Map<String, String> fields, Chosen... files) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("versi", String.valueOf(version));
        return house.postFiles("81", step, all, List.of(files));
    }

    @Test
    void the_form_of_a_step_takes_files_and_says_which() {
        String form = house.page("81", papers()).body();

        assertThat(form)
                .contains(
                        "enctype=\"multipart/form-data\"",
                        "type=\"file\" id=\"f-isi-sertifikat\" name=\"isi.sertifikat\" accept=\"application/pdf\"",
                        "PDF, paling besar 1 MB.");
        assertThat(house.page("81", MOVEMENTS + "/baru").body())
                .as("a step without files")
                .doesNotContain("enctype=");
    }

    @Test
    void what_was_uploaded_stays_when_another_field_is_refused() {
        String step = papers();

        HttpResponse<String> refused = send(
                step,
                1,
                Map.of("isi.ekor", "banyak"),
                Chosen.pdf("isi.sertifikat", "sehat.pdf", "sehat"),
                new Chosen("isi.rekomendasi", "surat.docx", new byte[] {1, 2, 3}));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Ekor bukan angka", "value=\"banyak\"", "sehat.pdf (PDF, ", "Jenis berkas ini tidak diterima");
        Map<String, String> held = held(refused);
        assertThat(held).containsOnlyKeys("berkas.sertifikat");

        Map<String, String> again = new HashMap<>(held);
        again.put("isi.ekor", "5");
        HttpResponse<String> kept =
                send(step, 1, again, Chosen.nothing("isi.sertifikat"), Chosen.pdf("isi.rekomendasi", "b.pdf", "boleh"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(house.page("81", record(step) + "/berkas/sertifikat").body()).contains("sehat");
        assertThat(house.page("81", record(step) + "/berkas/rekomendasi").body())
                .contains("boleh");
    }

    @Test
    void a_file_is_kept_replaced_and_let_go_by_the_form() {
        String step = papers();
        send(step, 1, Map.of("isi.ekor", "5"), Chosen.pdf("isi.sertifikat", "satu.pdf", "satu"));
        HttpResponse<String> form = house.page("81", step);
        assertThat(form.body()).contains(record(step) + "/berkas/sertifikat", "Lepaskan Sertifikat dari catatan");

        send(step, 2, held(form), Chosen.nothing("isi.sertifikat"));
        assertThat(house.page("81", record(step) + "/berkas/sertifikat").body()).contains("satu");

        send(step, 3, held(form), Chosen.pdf("isi.sertifikat", "dua.pdf", "dua"));
        assertThat(house.page("81", record(step) + "/berkas/sertifikat").body()).contains("dua");

        Map<String, String> away = new HashMap<>(held(house.page("81", step)));
        away.put("lepas.sertifikat", "ya");
        assertThat(send(step, 4, away, Chosen.nothing("isi.sertifikat")).statusCode())
                .isEqualTo(303);
        assertThat(house.page("81", record(step) + "/berkas/sertifikat").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_is_too_large_spoils_no_other() {
        HttpResponse<String> refused = send(
                papers(),
                1,
                Map.of("isi.ekor", "5"),
                Chosen.pdf("isi.sertifikat", "besar.pdf", "x".repeat(1024 * 1024)),
                Chosen.pdf("isi.rekomendasi", "sangat-besar.pdf", "x".repeat(26 * 1024 * 1024)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Sertifikat paling besar 1 MB.", "lebih dari 25 MB")
                .contains("value=\"5\"");

        HttpResponse<String> other = send(
                papers(),
                1,
                Map.of(),
                Chosen.pdf("isi.sertifikat", "pas.pdf", "pas"),
                Chosen.pdf("isi.rekomendasi", "sangat-besar.pdf", "x".repeat(26 * 1024 * 1024)));
        assertThat(held(other)).containsOnlyKeys("berkas.sertifikat");
    }

    @Test
    void an_empty_file_is_told_and_none_is_no_file() {
        HttpResponse<String> refused =
                send(papers(), 1, Map.of(), new Chosen("isi.sertifikat", "kosong.pdf", new byte[0]));
        assertThat(refused.body()).contains("Berkas ini kosong");

        HttpResponse<String> required = house.postFiles(
                "81",
                ANIMALS + "/baru",
                Map.of("isi.eartag", "A-1", "isi.lahir", "2026-01-02"),
                List.of(Chosen.nothing("isi.foto")));
        assertThat(required.statusCode()).isEqualTo(422);
        assertThat(required.body()).contains("Foto wajib diisi");
    }

    @Test
    void the_move_lists_the_papers_that_are_missing_and_the_list_leads_to_those_that_are_there() {
        String step = papers();
        send(step, 1, Map.of("isi.ekor", "5"), Chosen.pdf("isi.sertifikat", "satu.pdf", "satu"));

        HttpResponse<String> refused = house.post("81", record(step) + "/pindah/AJUKAN", Map.of("versi", "2"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Rekomendasi wajib diisi");
        assertThat(house.page("81", MOVEMENTS).body())
                .contains("href=\"" + record(step) + "/berkas/sertifikat\">satu.pdf</a>");

        send(step, 2, held(house.page("81", step)), Chosen.pdf("isi.rekomendasi", "dua.pdf", "dua"));
        Map<String, String> heads = new HashMap<>(held(house.page("81", step)));
        heads.put("isi.ekor", "5");
        send(step, 3, heads);
        assertThat(house.post("81", record(step) + "/pindah/AJUKAN", Map.of("versi", "4"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.page("81", record(step)).body())
                .contains("href=\"" + record(step) + "/berkas/rekomendasi\">dua.pdf</a>");
    }

    @Test
    void a_download_is_an_attachment_and_only_for_who_sees_the_field() {
        String step = papers();
        send(
                step,
                1,
                Map.of("isi.ekor", "5"),
                Chosen.pdf("isi.sertifikat", "satu \u00e9.pdf", "satu"),
                Chosen.pdf("isi.rekomendasi", "dua.pdf", "dua"));
        assertThat(house.page("35", record(step) + "/berkas/sertifikat").statusCode())
                .isEqualTo(404);
        house.post("81", record(step) + "/pindah/AJUKAN", Map.of("versi", "2"));

        HttpResponse<String> read = house.page("35", record(step) + "/berkas/sertifikat");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"satu _.pdf\"");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(read.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(house.page("35", record(step) + "/berkas/rekomendasi").statusCode())
                .as("not shared")
                .isEqualTo(404);
        assertThat(house.page("81", record(step) + "/berkas/nomor").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_program_uploads_first_and_names_the_file_then() {
        Chosen photo = Chosen.pdf("file", "foto.pdf", "hewan");
        HttpResponse<String> uploaded =
                house.apiFile("81", API + "hewan/files", Map.of("field", "foto"), photo.name(), photo.content());
        assertThat(uploaded.statusCode()).isEqualTo(200);
        assertThat(uploaded.body()).contains("\"name\":\"foto.pdf\"", "\"type\":\"application/pdf\"");
        String id = uploaded.body().replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");

        String body = "{\"values\":{\"eartag\":\"A-1\",\"lahir\":\"2026-01-02\",\"foto\":\"" + id + "\"}}";
        assertThat(house.api("35", API + "hewan", body).body()).contains("\"values.foto\"", "FIELD_FILE");
        HttpResponse<String> kept = house.api("81", API + "hewan", body);
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body()).contains("\"foto\":{\"id\":\"" + id + "\",\"name\":\"foto.pdf\"");
        String one = kept.headers().firstValue("Location").orElseThrow().replaceFirst("/api/v1", "");
        assertThat(house.api("81", one + "/files/foto").body()).contains("hewan");

        String values = kept.body().replaceFirst("(?s).*\"values\":(\\{.*?\\}\\}).*", "$1");
        assertThat(house.replaced("81", one, 1, "{\"values\":" + values.replace("A-1", "A-2") + "}")
                        .body())
                .as("sent back as it was shown")
                .contains("\"A-2\"", "\"foto.pdf\"");
        assertThat(house.apiFile("81", API + "hewan/files", Map.of("field", "eartag"), "a.pdf", photo.content())
                        .body())
                .contains("FIELD_NO_FILE");
        assertThat(house.apiFile("81", API + "hewan/files", Map.of("field", "foto"), "a.png", photo.content())
                        .body())
                .contains("FILE_TYPE_MISMATCH");
    }
}
