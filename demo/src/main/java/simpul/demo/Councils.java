package simpul.demo;

import java.util.List;

/** Two made-up cases (contoh) whose plan burdens a region: one DPRD approved, so that its PKS is being drafted, one did not. */
final class Councils {
    private final Journey journey;
    private final Memory memory;

    Councils(Timeline timeline, Memory memory) {
        this.journey = new Journey(timeline);
        this.memory = memory;
    }

    void told() {
        Kase store = new Kase(memory, "maluku-jatim gudang", Side.MALUKU, Side.JATIM);
        signed(
                store,
                "Gudang dingin bersama di Surabaya (contoh)",
                "kelautan-perikanan",
                "Dinas Kelautan dan Perikanan Maluku",
                "Dinas Kelautan dan Perikanan Jawa Timur");
        journey.on("2026-07-06", api -> store.dprd(api, Side.MALUKU, "2026-07-06", null, false));
        journey.on("2026-08-19", api -> {
            store.dprd(api, Side.MALUKU, "2026-07-06", "2026-08-19", true);
            store.step(api, "PERSETUJUAN_DPRD", "2026-08-19");
        });
        journey.on("2026-10-12", api -> drafted(api, store));

        Kase refused = new Kase(memory, "kaltim-sultra api", Side.KALTIM, Side.SULTRA);
        signed(
                refused,
                "Pemadaman kebakaran hutan lintas provinsi (contoh)",
                "kehutanan",
                "Dinas Kehutanan Kalimantan Timur",
                "Biro Kerja Sama dan Komunikasi Publik Sulawesi Tenggara");
        journey.on("2026-07-06", api -> refused.dprd(api, Side.KALTIM, "2026-07-06", null, false));
        journey.on("2026-09-02", api -> refused.dprd(api, Side.KALTIM, "2026-07-06", "2026-09-02", false));
    }

    private void signed(Kase kase, String title, String urusan, String own, String partner) {
        journey.prepared(
                kase,
                Body.of("title", title, "urusan", urusan, "object", title, "summary", "contoh", "sample", true),
                List.of(own),
                List.of(partner),
                "2026-02-09");
        journey.on("2026-02-10", api -> kase.answered(api, kase.from(), "Belum dianggarkan", false, true, false));
        journey.offered(kase, "2026-02-23", "2026-03-09");
        journey.drafted(kase, "Kesepakatan Bersama: " + title, List.of(), "2026-07-01", 36, "2026-04-20");
        journey.signed(kase, "2026-06-08", "2026-06-29", "contoh/KB-" + urusan);
    }

    /** Shared, and still being written. */
    private void drafted(Api api, Kase kase) {
        Naskah pks = kase.pks(
                api,
                Side.MALUKU,
                journey.pks(
                        kase,
                        "PKS gudang dingin bersama (contoh)",
                        List.of(),
                        List.of("Dinas Kelautan dan Perikanan Maluku"),
                        List.of("Dinas Kelautan dan Perikanan Jawa Timur"),
                        "2027-01-04",
                        36,
                        List.of(Promise.of(Side.JATIM, null, "Gudang dingin 50 ton (contoh)", "2027-12-31"))));
        pks.shared(api, Side.MALUKU);
    }
}
