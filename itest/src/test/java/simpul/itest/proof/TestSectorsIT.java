package simpul.itest.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Heard;
import simpul.bench.server.Distribution;
import simpul.bench.server.Server;
import simpul.itest.sectors.CatchQuotaSector;
import simpul.itest.sectors.InternshipSector;
import simpul.itest.sectors.LivestockSector;
import simpul.itest.sectors.SpbeSector;
import simpul.itest.sectors.TalentSector;
import simpul.itest.sectors.TransportSector;

/** The hardest of what the offices asked for, each with one refusal and one real figure. */
class TestSectorsIT {
    private static final String YEAR = "2026-TH";

    private static Server server;
    private static Town town;

    @BeforeAll
    static void opened(@TempDir Path folder) throws Exception {
        Path home = Trial.with(
                folder,
                SpbeSector.class,
                TalentSector.class,
                InternshipSector.class,
                CatchQuotaSector.class,
                TransportSector.class,
                LivestockSector.class);
        server = new Distribution(home).serve(folder.resolve("data"), 0);
        String[] sectors = {"uji_spbe", "uji_talenta", "uji_magang", "uji_kuota", "uji_kayu", "uji_ternak"};
        town = new Town(server).joined("81", sectors).joined("35", sectors).joined("64");
    }

    @AfterAll
    static void closed() {
        server.close();
    }

    @Test
    void theSpbeWorksheetWantsEvidenceFromLevelThreeOnAndWeighsItsFortySevenAnswers() {
        Heard refused = town.record("81", "uji_spbe", "kertas_kerja", sheet(3, null));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("findings")).hasSize(47);
        assertThat(refused.json().path("findings").path(46).path("field").asText())
                .isEqualTo("values.jawaban[46].bukti");

        JsonNode kept = town.kept("81", "uji_spbe", "kertas_kerja", sheet(3, "Laporan (contoh)"));
        assertThat(kept.path("values").path("indeks").asText()).isEqualTo("3.00");
        assertThat(figure(town.screen("81", "uji_spbe", "indeks", YEAR))).startsWith("3.00");
    }

    @Test
    void officialsStandInNineBoxesByTheirNewestAssessmentAndNineCompetenciesAreNeeded() {
        Heard refused = town.record("81", "uji_talenta", "asesmen", assessment("2026-03-01", "1", 3, 8));
        assertThat(refused.text()).contains("Baru 8 dari 9 kompetensi dinilai.");
        town.kept("81", "uji_talenta", "asesmen", assessment("2026-03-01", "1", 1, 9));

        JsonNode kept = town.kept("81", "uji_talenta", "asesmen", assessment("2026-09-01", "3", 5, 9));
        assertThat(kept.path("values").path("jpm").asText()).isEqualTo("100.00");
        assertThat(kept.path("values").path("potensi").asText()).isEqualTo("3");
        String matrix = town.screen("81", "uji_talenta", "kotak", YEAR).toString();
        assertThat(matrix.split("\"number\":\"1\"", -1)).as(matrix).hasSize(2);
    }

    @Test
    void nobodyIsAnInternInTwoPlacesAtATimeWhicheverRegionSendsHim() {
        town.kept(
                "81",
                "uji_magang",
                "tempat_magang",
                Map.of("opd_tuan_rumah", town.agency("81"), "tempat", 1, "sejak", "2026-01-01"));
        town.kept("81", "uji_magang", "magang", intern("N-1", "81", "2026-02-02", "2026-02-27"));

        Heard elsewhere = town.record("35", "uji_magang", "magang", intern("N-1", "35", "2026-02-27", "2026-03-31"));
        assertThat(elsewhere.status()).isEqualTo(409);
        assertThat(elsewhere.text())
                .contains("Pegawai ini sudah ditempatkan pada masa yang sama.", "PP 11/2017 Ps 212")
                .doesNotContain("Dinas Uji", town.agency("81"), "2026-02-02", "Maluku");
        assertThat(town.record("81", "uji_magang", "magang", intern("N-2", "81", "2026-05-04", "2026-05-29"))
                        .text())
                .contains("Tempat magang pada OPD ini sudah terisi.");
        town.kept("35", "uji_magang", "magang", intern("N-1", "35", "2026-03-02", "2026-03-31"));
        assertThat(figure(town.screen("35", "uji_magang", "peserta", YEAR))).isEqualTo("1");
    }

    @Test
    void anInternIsHostedOnWorkingDaysByAnAgencyOfARegionThatIsPartyToTheAgreement() {
        String agreement = agreed();
        Map<String, Object> intern = new HashMap<>(intern("N-3", "64", "2026-06-16", "2026-07-31"));
        intern.put("perjanjian", agreement);
        Heard refused = town.record("81", "uji_magang", "magang", intern);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("findings").findValuesAsText("code"))
                .as("16 June 2026 is the Islamic new year")
                .containsExactly("MAGANG_BUKAN_PIHAK", "MAGANG_HARI_LIBUR");
        assertThat(refused.json().path("findings").findValuesAsText("field"))
                .containsExactly("values.opd_tuan_rumah", "values.mulai");

        intern.putAll(intern("N-3", "35", "2026-06-17", "2026-07-31"));
        town.kept("81", "uji_magang", "magang", intern);
    }

    @Test
    void catchesStayBelowTheQuotaOfTheirAreaAndYearAndTheLastTonIsStillGiven() {
        town.kept(
                "81",
                "uji_kuota",
                "kuota",
                Map.of("tahun", 2026, "wpp", "714", "kuota", "100.0", "berlaku", "2026-01-01"));
        JsonNode near = town.kept("81", "uji_kuota", "tangkapan", caught("714", "2026-04-01", "85.0"));
        assertThat(near.path("warnings")).hasSize(1);

        Heard refused = town.record("81", "uji_kuota", "tangkapan", caught("714", "2026-05-01", "15.1"));
        assertThat(refused.text()).contains("KUOTA_HABIS", "PP 11/2023");
        town.kept("81", "uji_kuota", "tangkapan", caught("714", "2026-05-01", "15.0"));
        town.kept("81", "uji_kuota", "tangkapan", caught("714", "2027-01-01", "900.0"));
        town.kept("81", "uji_kuota", "tangkapan", caught("715", "2026-05-01", "900.0"));
        assertThat(figure(town.screen("81", "uji_kuota", "realisasi", YEAR))).isEqualTo("1000.0");
    }

    @Test
    void whatOneRegionIssuesTheOtherReceivesAndNoMoreThanThat() {
        JsonNode draft = town.kept("81", "uji_kayu", "angkutan", transport("D-1", "20.00"));
        town.kept("81", "uji_kayu", "angkutan", transport("D-2", "5.00"));
        String one =
                "/api/v1/sectors/uji_kayu/records/angkutan/" + draft.path("id").asText();
        assertThat(town.of("35").get(one).status()).isEqualTo(404);
        town.changed("81", one, "POST", "/moves/KIRIM", Map.of());

        Heard seen = town.of("35").get(one);
        assertThat(seen.json().path("values").path("volume_terbit").asText()).isEqualTo("20.00");
        assertThat(seen.text()).doesNotContain("9000000");
        town.changed("35", one, "PUT", "", Map.of("values", Map.of("volume_terima", "20.01")));
        Heard refused = town.change("35", one, "POST", "/moves/TERIMA", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("VOLUME_LEBIH", "PP 23/2021 Ps 172");
        town.changed("35", one, "PUT", "", Map.of("values", Map.of("volume_terima", "19.50")));
        JsonNode received = town.changed("35", one, "POST", "/moves/TERIMA", Map.of());
        assertThat(received.path("state").asText()).isEqualTo("DITERIMA");
        assertThat(figure(town.screen("81", "uji_kayu", "tersalur", YEAR))).isEqualTo("100.00");
        assertThat(town.record("35", "uji_kayu", "angkutan", transport("D-1", "1.00"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void animalsTravelWithAllPapersThatTheirRouteNeedsOrNotAtAll() {
        town.kept("81", "uji_ternak", "mutasi", movement("M-1"));
        Map<String, Object> values = movement("M-2");
        values.put("hewan", tagged("ID-81-1", "ID-81-2"));
        String one = "/api/v1/sectors/uji_ternak/records/mutasi/"
                + town.kept("81", "uji_ternak", "mutasi", values).path("id").asText();
        assertThat(town.change("81", one, "POST", "/moves/AJUKAN", Map.of()).text())
                .contains("values.sertifikat_veteriner", "FIELD_REQUIRED");

        attach("81", values, "sertifikat_veteriner");
        town.changed("81", one, "PUT", "", Map.of("values", values));
        Heard refused = town.change("81", one, "POST", "/moves/AJUKAN", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("findings").findValuesAsText("field"))
                .containsExactly("values.rekomendasi_tujuan", "values.rekomendasi_provinsi", "values.hasil_uji");
        assertThat(refused.text()).contains("DOKUMEN_KURANG", "PP 47/2014 Ps 45(4)");

        Heard lie = town.upload("81", "uji_ternak", "mutasi", "hasil_uji", "uji.pdf", "<html>bukan PDF</html>");
        assertThat(lie.status()).isEqualTo(415);
        assertThat(lie.text()).contains("FILE_TYPE");
        List.of("rekomendasi_tujuan", "rekomendasi_provinsi", "hasil_uji").forEach(f -> attach("81", values, f));
        JsonNode whole = town.changed("81", one, "PUT", "", Map.of("values", values));
        assertThat(whole.path("values").path("lengkap").asBoolean()).isTrue();
        assertThat(town.of("35").get(one + "/files/sertifikat_veteriner").status())
                .isEqualTo(404);
        town.changed("81", one, "POST", "/moves/AJUKAN", Map.of());

        assertThat(town.of("35").get(one + "/files/sertifikat_veteriner").text())
                .contains("sertifikat_veteriner contoh");
        assertThat(town.of("35").get(one + "/files/hasil_uji").status())
                .as("not shared")
                .isEqualTo(404);
        town.changed("35", one, "POST", "/moves/SETUJUI", Map.of());
        JsonNode screen = town.screen("81", "uji_ternak", "dokumen", YEAR);
        assertThat(figure(screen)).isEqualTo("50.00");
        assertThat(screen.path("view")
                        .path("figures")
                        .path(1)
                        .path("value")
                        .path("number")
                        .asText())
                .isEqualTo("120");
        oneOfThemDoesNotTravelAgainFromElsewhere();
    }

    private static void oneOfThemDoesNotTravelAgainFromElsewhere() {
        Map<String, Object> values = movement("R-1");
        values.putAll(Map.of("tujuan", "81", "jalur", "ANTARPULAU", "hewan", tagged("ID-35-1", "id-81-2")));
        List.of("sertifikat_veteriner", "sertifikat_karantina").forEach(f -> attach("35", values, f));
        String one = "/api/v1/sectors/uji_ternak/records/mutasi/"
                + town.kept("35", "uji_ternak", "mutasi", values).path("id").asText();

        Heard refused = town.change("35", one, "POST", "/moves/AJUKAN", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("findings"))
                .singleElement()
                .satisfies(f -> assertThat(f.path("field").asText()).isEqualTo("values.hewan[1].anting"));
        assertThat(refused.text())
                .contains("ANTING_GANDA", "Hewan dengan anting ini sudah diajukan.", "Permentan 17/2023")
                .doesNotContain("M-2", "Maluku");

        values.put("hewan", tagged("ID-35-1", "ID-35-2"));
        town.changed("35", one, "PUT", "", Map.of("values", values));
        town.changed("35", one, "POST", "/moves/AJUKAN", Map.of());
    }

    private static List<Map<String, Object>> tagged(String... tags) {
        return Stream.of(tags).map(tag -> Map.<String, Object>of("anting", tag)).toList();
    }

    @Test
    void animalsOfAnInfectedRegionGoToASlaughterhouseOnlyAndThoseOfAnOutbreakNowhere() {
        town.decided("35", "/api/v1/parameters", stated("2", "2026-01-01"));
        town.decided("35", "/api/v1/parameters", stated("3", "2026-07-01"));
        Map<String, Object> values = movement("M-3");
        values.putAll(Map.of("tujuan", "73", "jalur", "ANTARPULAU"));
        List.of("sertifikat_veteriner", "sertifikat_karantina").forEach(f -> attach("35", values, f));
        String one = "/api/v1/sectors/uji_ternak/records/mutasi/"
                + town.kept("35", "uji_ternak", "mutasi", values).path("id").asText();
        Heard free = town.change("35", one, "POST", "/moves/AJUKAN", Map.of());
        assertThat(free.status()).isEqualTo(422);
        assertThat(free.text()).contains("TUJUAN_BEBAS", "PP 47/2014 Ps 20(3)").doesNotContain("ASAL_WABAH");

        values.putAll(Map.of("tanggal", "2026-07-01", "rph_tujuan", "RPH Makassar (contoh)"));
        town.changed("35", one, "PUT", "", Map.of("values", values));
        assertThat(town.change("35", one, "POST", "/moves/AJUKAN", Map.of()).text())
                .contains("ASAL_WABAH");

        values.put("tanggal", "2026-06-30");
        town.changed("35", one, "PUT", "", Map.of("values", values));
        JsonNode gone = town.changed("35", one, "POST", "/moves/AJUKAN", Map.of());
        assertThat(gone.path("state").asText()).isEqualTo("DIAJUKAN");
        assertThat(gone.path("warnings").findValuesAsText("code")).containsExactly("TUJUAN_BEBAS");
    }

    private static Map<String, String> stated(String level, String since) {
        return Map.of(
                "code",
                "sektor.uji_ternak.status_penyakit",
                "region",
                "35",
                "value",
                level,
                "basis",
                "Keputusan Menteri (contoh)",
                "since",
                since);
    }

    /** A PKS between Maluku and Jawa Timur that began in 2026 and names the internships. */
    private static String agreed() {
        List<Map<String, Object>> parties =
                List.of(Map.of("region", "81", "headSigns", true), Map.of("region", "35", "headSigns", true));
        Map<String, Object> agreement = new HashMap<>(Map.of(
                "document",
                "PKS",
                "title",
                "PKS magang (contoh)",
                "sectors",
                List.of("uji_magang"),
                "starts",
                "2026-01-02",
                "months",
                60,
                "parties",
                parties));
        agreement.put(
                "signatures",
                List.of(Map.of("party", "81", "on", "2026-01-02"), Map.of("party", "35", "on", "2026-01-02")));
        Map<String, Object> kase = new HashMap<>(Map.of(
                "kind",
                "KSDD_SUKARELA",
                "title",
                "Magang antardaerah (contoh)",
                "object",
                "Magang",
                "urusan",
                "kepegawaian",
                "sample",
                true,
                "legacy",
                true,
                "sectors",
                List.of("uji_magang"),
                "parties",
                List.of(Map.of("region", "81"), Map.of("region", "35")),
                "agreements",
                List.of(agreement)));
        JsonNode made = town.decided("81", "/api/v1/cases", kase);
        JsonNode shown = town.office("81")
                .get("/api/v1/cases/" + made.path("id").asText())
                .json();
        return shown.path("agreements").path(0).path("id").asText();
    }

    private static Map<String, Object> movement(String number) {
        return new HashMap<>(Map.of(
                "nomor", number,
                "tanggal", "2026-06-01",
                "jenis", "SAPI",
                "ekor", 120,
                "ekor_sertifikat", 120,
                "tujuan", "35",
                "jalur", "SEPULAU"));
    }

    private static void attach(String region, Map<String, Object> values, String field) {
        Heard uploaded = town.upload(
                region, "uji_ternak", "mutasi", field, field + ".pdf", "%PDF-1.7\n" + field + " contoh\n%%EOF\n");
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(200);
        values.put(field, uploaded.json().path("id").asText());
    }

    private static Map<String, Object> transport(String number, String volume) {
        return Map.of(
                "nomor",
                number,
                "tanggal",
                "2026-06-01",
                "tujuan",
                "35",
                "volume_terbit",
                volume,
                "harga",
                "9000000.00");
    }

    private static String figure(JsonNode screen) {
        return screen.path("view")
                .path("figures")
                .path(0)
                .path("value")
                .path("number")
                .asText();
    }

    private static Map<String, Object> sheet(int level, @Nullable String evidence) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 1; i <= 47; i++) {
            Map<String, Object> answer = new HashMap<>();
            answer.put("indikator", "I%02d".formatted(i));
            answer.put("tingkat", level);
            if (evidence != null) {
                answer.put("bukti", evidence);
            }
            answers.add(answer);
        }
        return Map.of("tahun", 2026, "tanggal", "2026-06-30", "jawaban", answers);
    }

    private static Map<String, Object> assessment(String day, String performance, int level, int competencies) {
        List<Map<String, Object>> levels = new ArrayList<>();
        for (int i = 1; i <= competencies; i++) {
            levels.add(Map.of("kompetensi", "K" + i, "standar", 3, "capaian", level));
        }
        return Map.of("nip", "198001012005011001", "tanggal", day, "kinerja", performance, "penilaian", levels);
    }

    private static Map<String, Object> intern(String official, String host, String from, String to) {
        return Map.of("nip", official, "opd_tuan_rumah", town.agency(host), "mulai", from, "sampai", to);
    }

    private static Map<String, Object> caught(String area, String day, String tons) {
        return Map.of("wpp", area, "tanggal", day, "berat", tons);
    }
}
