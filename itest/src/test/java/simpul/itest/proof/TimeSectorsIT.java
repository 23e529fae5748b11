package simpul.itest.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Heard;
import simpul.bench.server.Distribution;
import simpul.bench.server.Server;
import simpul.itest.sectors.OutbreakSector;

/** By when something has to be done, in the packaged server. */
class TimeSectorsIT {
    private static final String RECORDS = "/api/v1/sectors/uji_wabah/records/";
    private static final String ACTIONS = "/api/v1/sectors/uji_wabah/screens/lewat/actions/";

    @Test
    void anAreaIsClosedWithinADayAndWhatWasRejectedLongAgoIsOverdue(@TempDir Path folder) throws Exception {
        Path home = Trial.with(folder, OutbreakSector.class);
        LocalDate day = LocalDate.now().minusDays(1);
        String today = day.toString();
        try (Server server = new Distribution(home).serve(folder.resolve("data"), 0)) {
            Town town = new Town(server).joined("81", "uji_wabah");
            String one = RECORDS + "laporan/"
                    + town.kept("81", "uji_wabah", "laporan", Map.of("tanggal", today))
                            .path("id")
                            .asText();
            town.kept("81", "uji_wabah", "laporan", Map.of("tanggal", today, "ditolak", "2026-01-05"));

            JsonNode moved = town.changed("81", one, "POST", "/moves/TETAPKAN", Map.of());
            Instant since = Instant.parse(moved.path("since").asText());
            assertThat(Instant.parse(moved.path("due").asText())).isEqualTo(since.plus(Duration.ofHours(24)));
            assertThat(moved.path("overdue").asBoolean()).isFalse();

            Heard late = town.of("81").get(RECORDS + "laporan?overdue=true");
            assertThat(late.json().path("items")).hasSize(1);
            assertThat(late.json()
                            .path("items")
                            .path(0)
                            .path("deadlines")
                            .path(0)
                            .path("lastDay")
                            .asText())
                    .isEqualTo("2026-01-08");
            assertThat(town.screen(
                                    "81",
                                    "uji_wabah",
                                    "lewat",
                                    day.getYear() + "-TW" + day.get(IsoFields.QUARTER_OF_YEAR))
                            .toString())
                    .contains("\"number\":\"1\"");

            Heard refused = town.of("81").get(RECORDS + "populasi?overdue=true");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("FILTER_OVERDUE");

            Heard closed = town.of("81").post(ACTIONS + "tutup", "{\"values\":{}}");
            assertThat(closed.status()).as(closed.text()).isEqualTo(200);
            assertThat(closed.json().path("records")).hasSize(1);
            assertThat(town.of("81").get(one).json().path("due").isNull()).isTrue();
        }
    }

    @Test
    void anActionThatDoesNotEndWritesNothingAndOneThatEndsWritesAll(@TempDir Path folder) throws Exception {
        Path home = Trial.with(folder, OutbreakSector.class);
        try (Server server = new Distribution(home).serve(folder.resolve("data"), 0)) {
            Town town = new Town(server).joined("81", "uji_wabah");

            Heard late = town.of("81").post(ACTIONS + "lapor", "{\"values\":{\"tanggal\":\"1999-01-04\"}}");
            assertThat(late.status()).as(late.text()).isEqualTo(503);
            assertThat(town.of("81").get(RECORDS + "laporan").json().path("items"))
                    .isEmpty();

            Heard done = town.of("81").post(ACTIONS + "lapor", "{\"values\":{\"tanggal\":\"2026-01-05\"}}");
            assertThat(done.status()).as(done.text()).isEqualTo(200);
            assertThat(town.of("81").get(RECORDS + "laporan").json().path("items"))
                    .hasSize(1);
            assertThat(town.of("81").get(RECORDS + "populasi").json().path("items"))
                    .hasSize(1);
        }
    }
}
