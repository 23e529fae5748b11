package simpul.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sulawesi Tenggara and its seventeen kabupaten/kota, as they met on 4 July 2019. The agreement itself is made up
 * (contoh): a KB that eighteen heads sign in any order, sixteen of them in regions that do not use Simpul yet, for which
 * the province records.
 */
final class SeventeenRegions {
    private static final int SIGNED = 5;
    private static final String FIRST = "2026-09-21";

    private final Timeline timeline;
    private final Kase kase;
    private final List<Side> others = new ArrayList<>();

    SeventeenRegions(Timeline timeline, Memory memory) {
        this.timeline = timeline;
        this.kase = new Kase(memory, "sultra-17", Side.SULTRA, Side.KENDARI);
        for (int n = 1; n <= 15; n++) {
            others.add(absent("74.%02d".formatted(n)));
        }
        others.add(Side.KENDARI);
        others.add(absent("74.72"));
    }

    /** Recorded for by the province. */
    private static Side absent(String code) {
        return new Side(code, Side.SULTRA.account(), "Kabupaten/kota " + code, "");
    }

    void told() {
        Journey journey = new Journey(timeline);
        timeline.on("2026-05-04", "", this::prepared);
        timeline.on("2026-06-08", "", this::answered);
        timeline.on("2026-06-09", "", api -> kase.answered(api, Side.KENDARI, "APBD", false, false, true));
        journey.drafted(
                kase,
                "Kesepakatan Bersama optimalisasi kerja sama daerah (contoh)",
                List.of(),
                "2027-01-01",
                60,
                "2026-08-10");
        timeline.on(FIRST, "", this::signed);
    }

    private void prepared(Api api) {
        List<Map<String, Object>> parties = new ArrayList<>();
        parties.add(Body.of(
                "region", "74", "agencies", List.of("Biro Kerja Sama dan Komunikasi Publik Sulawesi Tenggara")));
        others.forEach(side -> parties.add(Body.of("region", side.region())));
        kase.made(
                api,
                Body.of(
                        "title", "Optimalisasi kerja sama daerah se-Sulawesi Tenggara (contoh)",
                        "urusan", "pemerintahan-umum",
                        "object", "TKKSD di tiap daerah, pangkalan data potensi, dan laporan rencana kerja sama",
                        "summary",
                                "Rapat 4 Juli 2019 mencatat: sebagian daerah belum punya TKKSD, promosi kurang, dan OPD"
                                        + " tidak melaporkan rencananya kepada sekretaris TKKSD.",
                        "sample", true),
                parties);
        kase.answered(api, Side.SULTRA, "APBD", false, false, true);
        kase.paper(api, Side.SULTRA, "PEMETAAN", "Pemetaan urusan", "2026-05-04");
        kase.paper(api, Side.SULTRA, "KAK", "Kerangka acuan kerja", "2026-05-04");
        kase.step(api, "PERSIAPAN", "2026-05-04");
        kase.shared(api);
        kase.paper(api, Side.SULTRA, "SURAT_PENAWARAN", "Surat penawaran", "2026-05-04");
    }

    private void answered(Api api) {
        others.forEach(side -> kase.paper(api, side, "SURAT_JAWABAN", "Surat jawaban", "2026-06-02"));
        kase.step(api, "PENAWARAN", "2026-06-08");
    }

    /** The governor's signature is scanned, a few others are known, most are missing. */
    private void signed(Api api) {
        Naskah base = kase.base(api);
        base.signedByHead(api, Side.SULTRA, FIRST);
        base.scanned(api, Side.SULTRA, FIRST);
        for (Side side : others.subList(0, SIGNED)) {
            base.signedByHead(api, side, FIRST);
        }
        base.signedByHead(api, Side.KENDARI, FIRST);
    }
}
