package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import simpul.bench.crawl.Voice;

/** The round of Maluku about the PKS with Jawa Timur that lots carry out. For one thread. */
final class FishEvaluation {
    private static final String PKS = "PKS perikanan";

    private final Desk desk;
    private final Voice officer;
    private final JsonNode round;

    FishEvaluation(Desk desk, Voice officer, String period) {
        this.desk = desk;
        this.officer = officer;
        JsonNode rounds = officer.get("/api/v1/evaluations?limit=100&region=81&period=" + period)
                .json()
                .path("items");
        this.round = the(rounds, "title", PKS);
    }

    /** What the agreement is called. */
    String agreement() {
        return round.path("title").asText();
    }

    private static JsonNode the(JsonNode items, String field, String begins) {
        for (JsonNode item : items) {
            if (item.path(field).asText().startsWith(begins)) {
                return item;
            }
        }
        throw new AssertionError("no " + begins + " in " + items.toPrettyString());
    }

    /** The officer answers it on a phone, the sekretariat accepts and closes it. */
    void sendAndClose() {
        desk.onPhone();
        desk.enter(Walkers.DKP_MALUKU).open("/evaluasi/" + id());
        desk.answer("Nilai perdagangan ikan", "Berjalan")
                .answer("Setiap lot ikan", "Berjalan")
                .fill("Kegiatan", "Pengiriman ikan ke Jawa Timur (contoh)")
                .press("Kirim");
        assertThat(desk.path()).endsWith("/tanda-terima");
        desk.onComputer();
        desk.enter(Walkers.MALUKU).open("/evaluasi/" + id()).press("Terima");
        desk.answer("Kerja sama ini", "Dilanjutkan").press("Tutup evaluasi");
        assertThat(desk.text()).contains("Evaluasi ditutup");
    }

    /** Each figure stands on the page as people read it. */
    void shows(Map<String, BigDecimal> figures) {
        DecimalFormat written = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        assertThat(desk.text())
                .contains(figures.values().stream().map(written::format).toList())
                .contains("Target indikator: paling sedikit 62 kg (dasar: Target nasional 2024");
    }

    private String id() {
        return round.path("id").asText();
    }

    private JsonNode measurements() {
        return officer.get("/api/v1/evaluations/" + id()).json().path("measurements");
    }

    Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (JsonNode each : measurements()) {
            if (!each.path("value").isNull()) {
                figures.put(
                        each.path("code").asText(),
                        new BigDecimal(each.path("value").asText()).stripTrailingZeros());
            }
        }
        return figures;
    }

    BigDecimal numerator(String indicator) {
        return new BigDecimal(
                the(measurements(), "code", indicator).path("numerator").asText());
    }

    int counted(String indicator) {
        return the(measurements(), "code", indicator).path("count").asInt();
    }
}
