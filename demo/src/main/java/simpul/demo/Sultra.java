package simpul.demo;

import java.util.List;

/**
 * Sulawesi Tenggara (4 July 2019): three priorities of the meeting as concepts, a case with Kendari that waits for a DPRD,
 * a draft that nobody else sees, and dated trials of a sector.
 */
final class Sultra {
    private static final List<String> PRIORITIES = List.of(
            "Optimalisasi kerja sama antardaerah|pemerintahan-umum|DISETUJUI",
            "Kerja sama luar negeri|penanaman-modal|DIJADWALKAN",
            "Tata cara perjalanan dinas luar negeri|pemerintahan-umum|DIKEMBALIKAN");

    private final Timeline timeline;
    private final Memory memory;
    private final Journey journey;

    Sultra(Timeline timeline, Memory memory) {
        this.timeline = timeline;
        this.memory = memory;
        this.journey = new Journey(timeline);
    }

    void told() {
        timeline.on("2025-01-13", "sekretariat.sultra", this::priorities);
        withKendari();
        timeline.on("2026-10-05", "", this::kept);
        timeline.on("2026-03-02", "admin", api -> trial(api, "74.71", "2026-03-02", "2026-05-31"));
        timeline.on("2026-10-01", "admin", api -> trial(api, "74", "2026-10-01", "2026-12-31"));
        objection();
    }

    private void priorities(Api api) {
        String batch = api.post(
                        "/api/v1/batches",
                        Body.of(
                                "title",
                                "Tiga prioritas Sulawesi Tenggara",
                                "note",
                                "Rapat 4 Juli 2019 dengan 17 kabupaten/kota dan OPD. Keadaan tiap konsep: contoh."))
                .path("id")
                .asText();
        for (String line : PRIORITIES) {
            String[] priority = line.split("\\|");
            Kase draft = new Kase(memory, "sultra " + priority[0], Side.SULTRA, Side.KENDARI);
            draft.drafted(
                    api,
                    Body.of("title", priority[0], "urusan", priority[1], "object", priority[0], "batch", batch),
                    List.of("Biro Kerja Sama dan Komunikasi Publik Sulawesi Tenggara"),
                    List.of());
            draft.concept(api, priority[2], "contoh");
        }
    }

    private void withKendari() {
        Kase kase = new Kase(memory, "sultra-kendari", Side.SULTRA, Side.KENDARI);
        journey.prepared(
                kase,
                Body.of(
                        "title", "Promosi potensi daerah Sulawesi Tenggara dan Kota Kendari (contoh)",
                        "urusan", "pariwisata",
                        "object", "Pangkalan data potensi dan promosi bersama",
                        "summary", "Rapat 4 Juli 2019 mencatat promosi kurang dan belum ada pangkalan data potensi.",
                        "sample", true),
                List.of("Biro Kerja Sama dan Komunikasi Publik Sulawesi Tenggara"),
                List.of("Dinas Kebudayaan dan Pariwisata Kota Kendari"),
                "2026-02-02");
        journey.offered(kase, "2026-02-16", "2026-03-02");
        journey.drafted(
                kase, "Kesepakatan Bersama promosi potensi daerah (contoh)", List.of(), "2026-07-01", 36, "2026-04-06");
        journey.on("2026-04-06", api -> kase.answered(api, Side.KENDARI, "Belum dianggarkan", false, true, false));
        journey.signed(kase, "2026-06-15", "2026-06-22", "contoh/KB");
        journey.on("2026-07-13", api -> kase.dprd(api, Side.KENDARI, "2026-07-13", null, false));
    }

    /** Not shared: nobody else knows of it. */
    private void kept(Api api) {
        new Kase(memory, "sultra-maluku", Side.SULTRA, Side.MALUKU)
                .drafted(
                        api,
                        Body.of(
                                "title", "Lumbung ikan Laut Banda (contoh)",
                                "urusan", "kelautan-perikanan",
                                "object", "Pendaratan ikan lintas provinsi",
                                "sample", true),
                        List.of("Dinas Kelautan dan Perikanan Sulawesi Tenggara"),
                        List.of("Dinas Kelautan dan Perikanan Maluku"));
    }

    private static void trial(Api api, String region, String from, String until) {
        api.post(
                "/api/v1/trials",
                Body.of("region", region, "sector", "perikanan", "from", from, "until", until, "note", "contoh"));
    }

    /** Data lama in which Kendari finds a wrong day. */
    private void objection() {
        Kase kase = new Kase(memory, "sultra-kendari jalan", Side.SULTRA, Side.KENDARI);
        timeline.on(
                "2026-01-12",
                "",
                api -> new Legacy(
                                Body.of(
                                        "title", "Pemeliharaan jalan masuk pelabuhan (contoh)",
                                        "urusan", "pekerjaan-umum",
                                        "object", "Jalan masuk pelabuhan Kendari",
                                        "sample", true),
                                List.of(Body.of("region", "74"), Body.of("region", "74.71")))
                        .signed(
                                "PKS",
                                "PKS pemeliharaan jalan masuk pelabuhan (contoh)",
                                "2025-11-03",
                                36,
                                List.of(
                                        Body.of("region", "74", "headSigns", true),
                                        Body.of("region", "74.71", "headSigns", true)),
                                Body.of())
                        .recorded(api, kase));
        timeline.on(
                "2026-01-19",
                "",
                api -> kase.document(api, "PKS pemeliharaan")
                        .answered(
                                api,
                                Side.KENDARI,
                                false,
                                "contoh: ditandatangani 10 November, bukan 3 November 2025."));
    }
}
