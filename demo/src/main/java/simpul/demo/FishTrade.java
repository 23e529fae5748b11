package simpul.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Fish lots from Maluku to Jawa Timur under the PKS of April 2025: made-up figures (contoh), a few without certificate. */
final class FishTrade {
    private static final String LOTS = "/api/v1/sectors/perikanan/records/lot";
    private static final List<String> SPECIES = List.of("SKJ", "YFT", "KAW", "SNA");
    private static final int LOTS_A_QUARTER = 12;

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
