package simpul.itest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;

/** Records of every type are made, changed and deleted, imported and exported; screens and indicators are looked at. */
final class SectorChapter {
    private static final String SECTORS = "/api/v1/sectors";

    private final Office agency;

    SectorChapter(Offices offices) {
        this.agency = offices.of("opd.dkp.maluku");
    }

    void told() {
        assertThat(agency.get(SECTORS + "/galeri").path("agreementRules").findValuesAsText("gate"))
                .containsExactly("sign");
        record("galeri", "kegiatan", "tanggal", Map.of("nama", "Kegiatan lain (contoh)"));
        record("galeri", "penilaian", "tanggal", Map.of("jabatan", "Jabatan lain (contoh)"));
        record("galeri", "tangkapan", "tanggal", Map.of());
        record("galeri", "permohonan", "tanggal", Map.of("perihal", "Permohonan lain (contoh)"));
        moved();
        answered();
        record(
                "perikanan",
                "lot",
                "tanggal_kirim",
                Map.of(
                        "nomor_lot", "CONTOH-LAIN",
                        "nomor_sertifikat", "SK-CONTOH-LAIN",
                        "tanggal_sertifikat", "2025-04-01"));
        fisheries();
        String lots = SECTORS + "/perikanan/records/lot";
        String rows = "nomor_lot;tanggal_kirim;daerah_asal;daerah_tujuan;spesies;berat_kg;nilai\n"
                + "CONTOH-IMPOR;2026-11-02;81;35;SKJ;1200,5;75000000\n";
        agency.post(lots + "/imports", Map.of("text", rows, "dryRun", true));
        agency.post(lots + "/imports", Map.of("text", rows));
        file(lots + "/imports");
        for (String format : List.of("csv", "xlsx", "json")) {
            agency.download(lots + "/export?format=" + format);
        }
        JsonNode sector = agency.get(SECTORS + "/perikanan");
        agency.get(SECTORS + "/perikanan/codes/spesies");
        sector.path("screens")
                .forEach(s -> agency.get(
                        SECTORS + "/perikanan/screens/" + s.path("path").asText()));
        sector.path("indicators").forEach(i -> measured(SECTORS + "/perikanan/indicators/", i));
    }

    /** What it should reach has the same basis in the list and beside its figures. */
    private void measured(String indicators, JsonNode indicator) {
        JsonNode measured = agency.get(indicators + indicator.path("code").asText());
        JsonNode aim = indicator.path("aim");
        if (indicator.path("code").asText().equals("konsumsi_ikan")) {
            assertThat(indicator.path("target").asText()).isEqualTo("62");
            assertThat(aim.path("parameter").asText()).isEqualTo("target_konsumsi_ikan");
            assertThat(aim.path("basis").asText()).startsWith("Target nasional 2024");
            assertThat(aim.path("since").asText()).isEqualTo("2024-01-01");
            assertThat(aim.path("confirmed").asBoolean(true)).isFalse();
        }
        assertThat(measured.path("target")).isEqualTo(aim);
    }

    /** A draft is refused with what it lacks, then handed in and found by its state. */
    private void moved() {
        String list = SECTORS + "/galeri/records/permohonan";
        Map<String, Object> values = new HashMap<>(Map.of("perihal", "Permohonan (contoh)", "tanggal", "2026-11-04"));
        JsonNode draft = agency.make(list, Map.of("values", values));
        assertThat(draft.path("state").asText()).isEqualTo("DRAF");
        String one = list + "/" + draft.path("id").asText();
        Heard refused = agency.tried("POST", one, "/moves/AJUKAN");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("values.nilai", "values.alasan");
        values.put("nilai", "1000000.00");
        values.put("alasan", "Contoh");
        values.put("lampiran", uploaded(list + "/files"));
        agency.change("PUT", one, "", Map.of("values", values));
        agency.download(one + "/files/lampiran");
        JsonNode moved = agency.change("POST", one, "/moves/AJUKAN", Map.of());
        assertThat(moved.path("state").asText()).isEqualTo("DIAJUKAN");
        assertThat(agency.get(list + "?state=DIAJUKAN").toString())
                .contains(draft.path("id").asText());
        assertThat(agency.get(list + "?state=DRAF").toString())
                .doesNotContain(draft.path("id").asText());
        assertThat(agency.tried("POST", one, "/moves/SETUJUI").status()).isEqualTo(403);
        JsonNode erased = agency.change("POST", one, "/erasure", Map.of());
        assertThat(erased.path("values").path("perihal").asText()).isEqualTo("Permohonan (contoh)");
    }

    /** A file for a field; answers with what names it. */
    private String uploaded(String files) {
        Paper paper = new Paper(
                "contoh.pdf", "application/pdf", "%PDF-1.4\ncontoh\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        Heard heard = agency.voice().upload(files, Map.of("field", "lampiran"), paper, Map.of());
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return heard.json().path("id").asText();
    }

    /** A word that nothing asks for changes nothing; nobody had to answer for a rule here. */
    private void answered() {
        String list = SECTORS + "/galeri/records/permohonan";
        Map<String, String> values = Map.of(
                "perihal",
                "Permohonan kepala (contoh)",
                "tanggal",
                "2026-11-05",
                "nilai",
                "1000000.00",
                "alasan",
                "Contoh");
        JsonNode draft = agency.make(list, Map.of("values", values));
        String one = list + "/" + draft.path("id").asText();
        JsonNode moved = agency.change("POST", one, "/moves/AJUKAN/override", Map.of("override", "Contoh alasan"));
        assertThat(moved.path("marks")).isEmpty();
        assertThat(agency.get("/api/v1/record-overrides").path("items")).isEmpty();
        assertThat(agency.get("/api/v1/agreement-overrides").path("items")).isEmpty();
        repeated(draft.path("id").asText());
    }

    /** An action of a screen makes another one of it. */
    private void repeated(String request) {
        Heard done = agency.post(
                SECTORS + "/galeri/screens/papan-alur/actions/ulangi",
                Map.of(
                        "values",
                        Map.of("record", request, "perihal", "Permohonan ulang (contoh)", "tanggal", "2026-11-06")));
        JsonNode made = done.json().path("records").path(0);
        assertThat(made.path("state").asText()).isEqualTo("DRAF");
        assertThat(made.path("values").path("nilai").asText()).isEqualTo("1000000.00");
    }

    /** A file is held and let go, another is tried until it ends, and its refused row fetched. */
    private void file(String imports) {
        agency.post(held(imports) + "/cancel", "");
        String one = held(imports);
        agency.post(one + "/start", Map.of("dryRun", true));
        Instant patience = Instant.now().plusSeconds(60);
        while (!agency.get(one).path("state").asText().equals("DONE")) {
            assertThat(Instant.now()).as(one + " does not end").isBefore(patience);
        }
        assertThat(agency.get(one).path("rows").path("refused").asInt()).isEqualTo(1);
        agency.get(one + "/rows");
        for (String format : List.of("csv", "xlsx")) {
            agency.download(one + "/bad-rows?format=" + format);
        }
        agency.get(imports);
    }

    private String held(String imports) {
        String rows = "nomor_lot;tanggal_kirim;daerah_asal;daerah_tujuan;spesies;berat_kg;nilai\n"
                + "CONTOH-BERKAS;2026-11-02;81;35;SKJ;banyak;75000000\n";
        Paper paper = new Paper("contoh.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        Heard heard = agency.voice().upload(imports, Map.of("hold", "true"), paper, Map.of());
        assertThat(heard.status()).as(heard.text()).isEqualTo(201);
        return heard.location();
    }

    /** Of some types the demonstration has none, or one that allows no other. */
    private void fisheries() {
        record("perikanan", "pendaratan", "tanggal_darat", Map.of("nomor", "CONTOH-LAIN"));
        record("perikanan", "panen", "tanggal", Map.of("nomor", "CONTOH-LAIN"));
        record("perikanan", "kuota", "berlaku", Map.of("wpp", "711"));
        record("perikanan", "kapal", "terdaftar", Map.of("nomor_register", "CONTOH-LAIN"));
        record("perikanan", "kesejahteraan", "bulan", Map.of("bulan", "2026-12-01"));
        record("perikanan", "unit_olah", "tanggal_periksa", Map.of());
        record(
                "perikanan",
                "kebutuhan",
                "bulan",
                Map.of("bulan", "2026-11-01", "spesies", "SKJ", "kebutuhan_kg", "1200.00"));
        String records = SECTORS + "/perikanan/records/";
        JsonNode quota =
                agency.get(records + "kuota_andon?limit=1").path("items").path(0);
        String agreement = quota.path("values").path("perjanjian").asText();
        agency.delete(records + "kuota_andon/" + quota.path("id").asText());
        remade("perikanan", "kuota_andon", "berlaku", quota.path("values").deepCopy());
        String vessel = agency.get(records + "kapal?limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asText();
        record(
                "perikanan",
                "andon",
                "mulai",
                Map.of(
                        "kapal", vessel,
                        "daerah_tujuan", "35",
                        "mulai", "2026-11-02",
                        "sampai", "2026-11-30",
                        "perjanjian", agreement));
    }

    /** Another one like the newest, with other values where they must differ. */
    private void record(String sector, String type, String day, Map<String, String> others) {
        JsonNode newest = agency.get(SECTORS + "/" + sector + "/records/" + type + "?limit=1")
                .path("items")
                .path(0)
                .path("values");
        ObjectNode values = newest.isObject() ? newest.deepCopy() : JsonNodeFactory.instance.objectNode();
        values.remove(List.of("patuh", "antararea", "kewenangan", "ntn", "lampiran"));
        if (type.equals("pendaratan")) {
            values.remove("tahun");
        }
        others.forEach(values::put);
        remade(sector, type, day, values);
    }

    private void remade(String sector, String type, String day, ObjectNode values) {
        String list = SECTORS + "/" + sector + "/records/" + type;
        JsonNode made = agency.make(list, Map.of("values", values));
        String one = list + "/" + made.path("id").asText();
        // What counts for a month stands on its first day.
        String other = day.equals("bulan") ? "2027-01-01" : "2026-11-03";
        agency.change("PUT", one, "", Map.of("values", values.put(day, other)));
        agency.delete(one);
    }
}
