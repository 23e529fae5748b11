package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Voice;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** Where a sector keeps the server from its work, the operator starts it without any; nothing is lost by that. */
final class SafeModeIT {
    private static final String LOTS = "/api/v1/sectors/perikanan/records/lot";
    private static final String PAGES = "/s/perikanan/catatan/lot";

    private final Path data = DemoData.copy("safe-mode");

    @Test
    void noSectorRunsWhatWasRecordedIsThereToReadAndTheNextStartHasThemBack() {
        JsonNode lot;
        String screen;
        try (Simpul server = Simpul.demonstration(data)) {
            Voice officer = officer(server);
            lot = officer.get(LOTS + "?limit=1").json().path("items").path(0);
            screen = screen(officer);
            assertThat(officer.get(screen).status()).isEqualTo(200);
        }

        try (Simpul server = Simpul.demonstration(data, "--safe-mode")) {
            ModuleDesk desk = new ModuleDesk(server.address(), "perikanan");
            assertThat(desk.page())
                    .contains("MODULE_SAFE_MODE", "Server dimulai dalam mode aman", "Jalankan ulang tanpa --safe-mode");
            for (JsonNode module : desk.voice().get("/api/v1/modules").json().path("items")) {
                assertThat(module.path("status").asText()).as(module.toString()).isNotEqualTo("running");
            }
            Voice officer = officer(server);
            assertThat(officer.get(screen).status()).isNotEqualTo(200);
            isReadable(lot, server, officer);
            assertThat(server.terminate()).isZero();
        }

        try (Simpul server = Simpul.demonstration(data)) {
            Voice officer = officer(server);
            assertThat(officer.get(screen).status()).isEqualTo(200);
            assertThat(officer.get(LOTS + "/" + lot.path("id").asText()).json().path("values"))
                    .isEqualTo(lot.path("values"));
            assertThat(new ModuleDesk(server.address(), "perikanan").page()).doesNotContain("MODULE_SAFE_MODE");
        }
    }

    /** By program and on the page; nobody is invited to change it. */
    private static void isReadable(JsonNode lot, Simpul server, Voice officer) {
        String id = lot.path("id").asText();
        String number = lot.path("values").path("nomor_lot").asText();
        Heard kept = officer.get(LOTS + "/" + id);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.json().path("values").path("nomor_lot").asText()).isEqualTo(number);
        Reader reader = Reader.of(server.address(), Walkers.DKP_MALUKU);
        assertThat(reader.get("/s/perikanan").text()).contains("Catatannya tetap dapat dibaca");
        assertThat(reader.get(PAGES).text()).contains(number).doesNotContain(PAGES + "/baru");
        Page page = reader.get(PAGES + "/" + id);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        number,
                        String.format(
                                Locale.GERMANY,
                                "%,d",
                                new BigDecimal(lot.path("values")
                                                .path("berat_kg")
                                                .asText())
                                        .longValue()))
                .doesNotContain("name=\"isi.nomor_lot\"");
    }

    private static Voice officer(Simpul server) {
        return Voice.of(server.address(), Walkers.DKP_MALUKU, Reader.PASSWORD);
    }

    private static String screen(Voice officer) {
        String path = officer.get("/api/v1/sectors/perikanan")
                .json()
                .path("screens")
                .path(0)
                .path("path")
                .asText();
        assertThat(path).isNotEmpty();
        return "/api/v1/sectors/perikanan/screens/" + path;
    }
}
