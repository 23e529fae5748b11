package simpul.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What Maluku lands, farms and needs under the PKS of April 2025: made-up figures (contoh). */
final class Fisheries {
    private static final String RECORDS = "/api/v1/sectors/perikanan/records/";
    private static final String MALUKU = "opd.dkp.maluku";
    private static final List<String> AREAS = List.of("714", "715", "718");
    private static final List<String> SPECIES = List.of("SKJ", "YFT", "KAW");
    private static final List<String> TONNAGES = List.of("4.5", "12", "28", "29.5", "60");

    private final Timeline timeline;
    private final MalukuJatim story;

    Fisheries(Timeline timeline, MalukuJatim story) {
        this.timeline = timeline;
        this.story = story;
    }

    void told(LocalDate until) {
        timeline.on("2025-05-05", "", this::vessels);
        for (int year = 2025; year <= until.getYear(); year++) {
            int of = year;
            timeline.on(year == 2025 ? "2025-05-06" : year + "-01-08", "", api -> quotas(api, of));
        }
        for (Quarter q = new Quarter(2025, 2); q.upTo(Quarter.of(until)); q = q.next()) {
            Quarter quarter = q;
            timeline.on(q.end().minusDays(3).toString(), "", api -> quarter(api, quarter));
        }
    }

    private void vessels(Api api) {
        String pks = story.pks(api).id();
        for (int n = 1; n <= TONNAGES.size(); n++) {
            boolean licensed = n > 1;
            post(
                    api,
                    MALUKU,
                    "kapal",
                    Body.of(
                            "nomor_register",
                            "CONTOH-K-" + n,
                            "nama",
                            "KM Contoh " + n,
                            "terdaftar",
                            "2025-05-0" + n,
                            "gt",
                            TONNAGES.get(n - 1),
                            "unsur_asing",
                            false,
                            "nelayan_kecil",
                            n == 1,
                            "jarak_mil",
                            n < 5 ? "9.5" : "60",
                            "nomor_izin",
                            licensed ? "SIPI-CONTOH-" + n : null));
        }
        post(api, MALUKU, "kuota_andon", Body.of("perjanjian", pks, "jumlah_kapal", 4, "berlaku", "2025-05-05"));
    }

    private void quotas(Api api, int year) {
        String pks = story.pks(api).id();
        for (int n = 0; n < AREAS.size(); n++) {
            post(
                    api,
                    MALUKU,
                    "kuota",
                    Body.of(
                            "tahun",
                            year,
                            "wpp",
                            AREAS.get(n),
                            "kuota_kg",
                            String.valueOf(n == 0 ? 60_000 : 90_000 + 20_000 * n),
                            "jtb_kg",
                            String.valueOf(400_000 + 100_000 * n),
                            "dasar",
                            "contoh " + (n + 1) + "/" + year,
                            "berlaku",
                            year == 2025 ? "2025-05-06" : year + "-01-08",
                            "perjanjian",
                            pks));
        }
    }

    private void quarter(Api api, Quarter quarter) {
        String pks = story.pks(api).id();
        String mark = "CONTOH-%d%d-".formatted(quarter.year(), quarter.number());
        for (int n = 1; n <= 6; n++) {
            post(api, MALUKU, "pendaratan", landing(pks, quarter, mark + n, n));
        }
        for (int n = 1; n <= 2; n++) {
            post(
                    api,
                    MALUKU,
                    "panen",
                    Body.of(
                            "nomor",
                            mark + n,
                            "tanggal",
                            quarter.end().minusDays(10L * n).toString(),
                            "daerah",
                            n == 1 ? "81.71" : "81.01",
                            "spesies",
                            "SKJ",
                            "berat_kg",
                            String.valueOf(800 + 150 * n),
                            "nilai",
                            String.valueOf(40_000_000L + n),
                            "perjanjian",
                            pks));
        }
        LocalDate month = quarter.end().withDayOfMonth(1);
        post(
                api,
                MALUKU,
                "kesejahteraan",
                Body.of(
                        "bulan", month.toString(),
                        "it", "112.4",
                        "ib", "106.1",
                        "konsumsi_kg", "61.5",
                        "sumber", "contoh",
                        "perjanjian", pks));
        post(
                api,
                MALUKU,
                "unit_olah",
                Body.of(
                        "nomor_skp",
                        "SKP-CONTOH-" + (1 + quarter.number() % 2),
                        "nama",
                        "Unit olah contoh " + (1 + quarter.number() % 2),
                        "tanggal_periksa",
                        month.toString(),
                        "status",
                        quarter.equals(new Quarter(2026, 2)) ? "HABIS" : "AKTIF",
                        "perjanjian",
                        pks));
        post(
                api,
                "opd.dkp.jatim",
                "kebutuhan",
                Body.of("bulan", month.toString(), "spesies", "SKJ", "kebutuhan_kg", "45000", "perjanjian", pks));
    }

    private static Map<String, Object> landing(String pks, Quarter quarter, String number, int n) {
        LocalDate landed = quarter.end().minusDays(12L * (6 - n) + 4);
        int weight = 2400 + 700 * n + 50 * quarter.number();
        return Body.of(
                "nomor", number,
                "tanggal_berangkat", landed.minusDays(6).toString(),
                "tanggal_darat", landed.toString(),
                "pelabuhan", "PPN Ambon (contoh)",
                "daerah_pelabuhan", "81.71",
                "wpp", AREAS.get(n % AREAS.size()),
                "spesies", SPECIES.get(n % SPECIES.size()),
                "berat_kg", String.valueOf(weight),
                "susut_kg", String.valueOf(weight / 18),
                "nilai", String.valueOf(weight * 38_000L),
                "perjanjian", pks);
    }

    private static void post(Api api, String who, String type, Map<String, Object> values) {
        api.as(who).post(RECORDS + type, Body.of("values", values));
    }
}
