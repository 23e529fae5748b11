package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Voice;
import simpul.core.store.testing.PostgresServer;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/**
 * A quarter of 500 lots and landings, entered by file, clipboard and form at both widths, looked at empty and full, and
 * evaluated: what the round freezes is what the same rows add up to without the platform.
 */
final class QuarterIT {
    private static final List<String> SCREENS = List.of("dijanjikan", "lot", "kuota", "kapal", "neraca");

    @TempDir
    Path folder;

    @Test
    void theFiguresOfAQuarterStandInItsEvaluationOnSqlite() throws IOException {
        Path data = DemoData.copy("quarter");
        try (Simpul server = onThe("2027-01-05", data)) {
            entered(server, "2026-TW4", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        }
    }

    @Test
    void theFiguresOfAQuarterStandInItsEvaluationOnPostgresql() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("conf"));
        Files.createDirectories(data.resolve("documents"));
        Files.writeString(data.resolve("conf/database-password"), PostgresServer.PASSWORD + "\n");
        try (PostgresServer database = PostgresServer.start()) {
            database.execute("postgres", "create database simpul owner simpul");
            String day = "2025-06-26";
            Simpul.demonstration(data, "--database", database.address("simpul"), "--clock", day)
                    .close();
            try (Simpul server = onThe("2025-07-02", data)) {
                entered(server, "2025-TW2", LocalDate.of(2025, 4, 24), LocalDate.of(2025, 6, 30));
            }
        }
    }

    /** The demonstration on a later day, on which nobody has acted but this officer. */
    private static Simpul onThe(String day, Path data) throws IOException {
        // Without what it remembers of its story, the demonstration does not go on with it.
        Files.deleteIfExists(data.resolve("run/demo-memory"));
        return Simpul.demonstration(data, "--clock", day);
    }

    private void entered(Simpul server, String period, LocalDate first, LocalDate last) {
        Voice officer = Voice.of(server.address(), Walkers.DKP_MALUKU, Reader.PASSWORD);
        FishQuarter quarter = new FishQuarter(first, last);
        List<String> complaints = new ArrayList<>();
        try (Browser browser = new Browser(server.address())) {
            Look look = new Look(browser, complaints);
            Desk desk = new Desk(browser).onComputer().enter(Walkers.DKP_MALUKU);
            FishEvaluation evaluation = new FishEvaluation(desk, officer, period);
            BigDecimal caughtBefore = evaluation.numerator("pemanfaatan_jtb");
            look(browser, look, period, "empty");
            FishEntry entry = new FishEntry(browser, desk, new Sheets(folder), quarter, evaluation.agreement());
            entry.lotsFromCsv(Reader.of(server.address(), Walkers.DKP_MALUKU));
            entry.landingsFromWorkbook();
            entry.pasted();
            entry.byHand();
            look(browser, look, period, "full");
            assertThat(complaints).isEmpty();

            evaluation.sendAndClose();
            Map<String, BigDecimal> frozen = evaluation.figures();
            assertThat(frozen).containsAllEntriesOf(normal(quarter.figures()));
            assertThat(evaluation.numerator("pemanfaatan_jtb").subtract(caughtBefore))
                    .isEqualByComparingTo(quarter.landed());
            assertThat(evaluation.counted("nilai_perdagangan")).isEqualTo(FishQuarter.LOTS);
            assertThat(evaluation.counted("produksi_tangkap")).isEqualTo(FishQuarter.LANDINGS);
            evaluation.shows(quarter.figures());

            desk.enter(Walkers.DKP_MALUKU);
            entry.lot(new FishLot("SJ-TERLAMBAT", last, "Cakalang", 100, 2_400_000, "SK/AMB/9999"));
            assertThat(evaluation.figures()).isEqualTo(frozen);
        }
    }

    private static Map<String, BigDecimal> normal(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> normal = new LinkedHashMap<>();
        figures.forEach((code, figure) -> normal.put(code, figure.stripTrailingZeros()));
        return normal;
    }

    private static void look(Browser browser, Look look, String period, String how) {
        for (String screen : SCREENS) {
            browser.open("/s/perikanan/" + screen + "?periode=" + period);
            look.at(how + " " + screen);
        }
    }
}
