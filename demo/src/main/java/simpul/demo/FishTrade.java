package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Fish lots from Maluku to Jawa Timur under the PKS of April 2025: made-up figures (contoh), a few without certificate. */
final class FishTrade {
    private static final String LOTS = "/api/v1/sectors/perikanan/records/lot";
    private static final List<String> SPECIES = List.of("SKJ", "YFT", "KAW", "SNA");
    private static final int LOTS_A_QUARTER = 12;
    /** What the columns of the office's table hold; the last one holds nothing that is recorded. */
    private static final List<String> COLUMNS =
            List.of("nomor_lot", "tanggal_kirim", "daerah_asal", "daerah_tujuan", "spesies", "berat_kg", "nilai");

    private final Timeline timeline;
    private final MalukuJatim story;

    FishTrade(Timeline timeline, MalukuJatim story) {
        this.timeline = timeline;
        this.story = story;
    }

    void told(LocalDate until) {
        for (Quarter q = new Quarter(2025, 2); q.upTo(Quarter.of(until)); q = q.next()) {
            Quarter quarter = q;
            timeline.on(q.end().minusDays(2).toString(), "", api -> lots(api, quarter, 1, LOTS_A_QUARTER));
        }
        // Found after the round was closed: its figure stays, the difference is noted.
        timeline.on("2026-05-12", "", api -> lots(api, new Quarter(2026, 1), LOTS_A_QUARTER + 1, LOTS_A_QUARTER + 1));
        timeline.on("2026-11-20", "opd.dkp.maluku", FishTrade::tried);
    }

    /** A table of the office is looked through before its rows count; one of them is wrong. */
    private static void tried(Api api) {
        String rows = "No. lot;Tgl kirim;Asal;Tujuan;Ikan;Berat (kg);Nilai (Rp);Catatan\r\n"
                + "CONTOH-2026-N1;18/11/2026;81;35;SKJ;1.250;77.500.000;Angka contoh\r\n"
                + "CONTOH-2026-N2;19/11/2026;81;35;YFT;sekitar dua ton;99.000.000;Angka contoh\r\n";
        DemoFile table = new DemoFile("lot-november-contoh.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        Map<String, String> said = new LinkedHashMap<>(Map.of("dryRun", "true"));
        for (String field : COLUMNS) {
            said.put("columns[" + (said.size() - 1) + "]", field);
        }
        JsonNode work = api.upload(LOTS + "?limit=1", LOTS + "/imports", said, table);
        ended(api, LOTS + "/imports/" + work.path("id").asText());
    }

    /** What is still under way when the story ends would happen at the next start, among what others do then. */
    private static void ended(Api api, String work) {
        Instant patience = Instant.now().plusSeconds(60);
        while (!api.get(work).path("state").asText().equals("DONE")) {
            if (Instant.now().isAfter(patience)) {
                throw new IllegalStateException(work + " does not end");
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private void lots(Api api, Quarter quarter, int first, int last) {
        String pks = story.pks(api).id();
        for (int n = first; n <= last; n++) {
            api.as("opd.dkp.maluku").post(LOTS, Body.of("values", lot(pks, quarter, n)));
        }
    }

    private static Map<String, Object> lot(String pks, Quarter quarter, int n) {
        LocalDate shipped = quarter.end().minusDays(n > LOTS_A_QUARTER ? 10 : 5L * (LOTS_A_QUARTER - n) + 3);
        boolean certified = n % 6 != 0;
        String number = "%d%d-%03d".formatted(quarter.year(), quarter.number(), n);
        int weight = 1200 + 350 * n + 40 * quarter.number();
        return Body.of(
                "nomor_lot",
                "CONTOH-" + number,
                "tanggal_kirim",
                shipped.toString(),
                "daerah_asal",
                "81",
                "daerah_tujuan",
                "35",
                "spesies",
                SPECIES.get(n % SPECIES.size()),
                "berat_kg",
                String.valueOf(weight),
                "nilai",
                String.valueOf(weight * 62_000L),
                "nomor_sertifikat",
                certified ? "SK-CONTOH-" + number : null,
                "tanggal_sertifikat",
                certified ? shipped.minusDays(1).toString() : null,
                "perjanjian",
                pks);
    }
}
