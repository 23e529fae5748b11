package simpul.demo;

import java.util.List;
import java.util.Map;

/**
 * Sumatera Barat and Jawa Timur (26 February to 1 March 2024): 26 civil servants of 12 agencies as guests of 13 agencies,
 * under a PKS on competence development; the visit in return is hoped for, so its case is made up (contoh).
 */
final class Sumbar {
    private final Timeline timeline;
    private final Memory memory;
    private final Journey journey;

    Sumbar(Timeline timeline, Memory memory) {
        this.timeline = timeline;
        this.memory = memory;
        this.journey = new Journey(timeline);
    }

    void told(Evaluator evaluator) {
        Kase kase = new Kase(memory, "sumbar-jatim", Side.SUMBAR, Side.JATIM);
        timeline.on("2025-01-09", "", api -> record(api, kase));
        timeline.on(
                "2025-02-11", "", api -> kase.document(api, "PKS pengembangan").answered(api, Side.JATIM, true, ""));
        evaluator.except("PKS pengembangan kompetensi", Side.SUMBAR, new Quarter(2026, 3), Conduct.BEGUN);
        evaluator.notBegun("Kunjungan balasan");
        visitInReturn();
    }

    private static void record(Api api, Kase kase) {
        new Legacy(
                        Body.of(
                                "title", "Pengembangan kompetensi ASN Sumatera Barat dan Jawa Timur",
                                "urusan", "kepegawaian",
                                "object",
                                        "Magang 26 ASN dari 12 OPD pada 13 OPD Jawa Timur, 26 Februari sampai 1 Maret 2024"),
                        List.of(Body.of("region", "13"), Body.of("region", "35")))
                .signed(
                        "PKS",
                        "PKS pengembangan kompetensi ASN",
                        "2024-01-15",
                        120,
                        List.of(
                                Body.of(
                                        "region",
                                        "13",
                                        "agencies",
                                        List.of("Badan Pengembangan Sumber Daya Manusia Sumatera Barat")),
                                Body.of(
                                        "region",
                                        "35",
                                        "agencies",
                                        List.of("Badan Pengembangan Sumber Daya Manusia Jawa Timur"))),
                        Body.of(
                                "commitments",
                                List.of(
                                        Promise.of(
                                                Side.SUMBAR, null, "Laporan magang dan usulan perbaikan", "2025-03-31"),
                                        Promise.of(
                                                Side.JATIM,
                                                null,
                                                "Kunjungan balasan ke Sumatera Barat",
                                                "2026-12-31"))))
                .recorded(api, kase);
    }

    /** Its PKS costs more than the plan had, so the DPRD stage was opened again. */
    private void visitInReturn() {
        Kase kase = new Kase(memory, "jatim-sumbar", Side.JATIM, Side.SUMBAR);
        Map<String, Object> text = Body.of(
                "title", "Kunjungan balasan Jawa Timur ke Sumatera Barat (contoh)",
                "urusan", "kepegawaian",
                "object", "Magang ASN Jawa Timur di Sumatera Barat",
                "summary", "contoh",
                "sample", true);
        List<String> jatim = List.of("Badan Pengembangan Sumber Daya Manusia Jawa Timur");
        List<String> sumbar = List.of("Badan Pengembangan Sumber Daya Manusia Sumatera Barat");
        journey.prepared(kase, text, jatim, sumbar, "2026-03-09");
        journey.offered(kase, "2026-03-16", "2026-03-30");
        journey.drafted(
                kase, "Kesepakatan Bersama kunjungan balasan (contoh)", List.of(), "2026-06-01", 24, "2026-04-13");
        journey.signed(kase, "2026-05-11", "2026-05-18", "contoh/KB-KB");
        journey.on("2026-05-18", api -> kase.step(api, "PERSETUJUAN_DPRD", "2026-05-18"));
        journey.on("2026-09-14", api -> {
            Naskah pks = kase.pks(
                    api,
                    Side.JATIM,
                    journey.pks(
                            kase,
                            "PKS kunjungan balasan (contoh)",
                            List.of(),
                            jatim,
                            sumbar,
                            "2027-01-04",
                            12,
                            List.of(Promise.of(Side.JATIM, null, "Tiga puluh peserta magang (contoh)", "2027-06-30"))));
            pks.shared(api, Side.JATIM);
            pks.reopened(api, Side.JATIM, "contoh: biaya perjalanan belum ada dalam APBD.");
        });
    }
}
