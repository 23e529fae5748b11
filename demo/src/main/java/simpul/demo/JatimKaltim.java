package simpul.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Jawa Timur and Kalimantan Timur (11 August 2022): agency pairs whose PKS the Kaltim heads had signed and carried to
 * Surabaya, some not signed yet; the heads of region's signing was put off because the governor was away.
 */
final class JatimKaltim {
    private static final List<String> PAIRS = List.of(
            "Kelautan dan perikanan|Dinas Kelautan dan Perikanan Kalimantan Timur|Dinas Kelautan dan Perikanan Jawa Timur|2022-08-11|2022-08-11|perikanan",
            "Kepegawaian|Badan Kepegawaian Daerah Kalimantan Timur|Badan Kepegawaian Daerah Jawa Timur|2022-08-11|2022-08-11|",
            "Kehutanan|Dinas Kehutanan Kalimantan Timur|Dinas Kehutanan Jawa Timur|2022-08-11|2022-08-18|kehutanan",
            "Komunikasi dan informatika|Dinas Komunikasi dan Informatika Kalimantan Timur|Dinas Komunikasi dan Informatika Jawa Timur|2022-08-11||",
            "Peternakan|Dinas Peternakan dan Kesehatan Hewan Kalimantan Timur|Dinas Peternakan Jawa Timur||2022-08-18|");

    private final Timeline timeline;
    private final Memory memory;
    private final Kase kase;

    JatimKaltim(Timeline timeline, Memory memory) {
        this.timeline = timeline;
        this.memory = memory;
        this.kase = new Kase(memory, "jatim-kaltim", Side.JATIM, Side.KALTIM);
    }

    void told(Evaluator evaluator) {
        timeline.on("2025-01-08", "", this::record);
        evaluator.except("PKS Kelautan", Side.KALTIM, new Quarter(2026, 3), Conduct.ACCEPTED);
        timeline.on("2025-02-10", "", this::confirm);
        timeline.on("2026-08-24", "", this::file);
        waiting();
    }

    private void record(Api api) {
        Legacy legacy = new Legacy(
                        Body.of(
                                "title", "Kerja sama Jawa Timur dan Kalimantan Timur",
                                "urusan", "pemerintahan-umum",
                                "object", "Tindak lanjut misi dagang Juli 2022",
                                "sectors", List.of("perikanan", "kehutanan")),
                        List.of(Body.of("region", "35"), Body.of("region", "64")))
                .with(
                        "KESEPAKATAN_BERSAMA",
                        "Kesepakatan Bersama Jawa Timur dan Kalimantan Timur (contoh)",
                        "2022-07-20",
                        60,
                        List.of(Body.of("region", "35", "headSigns", true), Body.of("region", "64", "headSigns", true)),
                        List.of(signature("35", "2022-07-20"), signature("64", "2022-07-20")),
                        Body.of("sectors", List.of("perikanan", "kehutanan")));
        for (String line : PAIRS) {
            pair(legacy, line.split("\\|", -1));
        }
        legacy.recorded(api, kase);
    }

    private static void pair(Legacy legacy, String[] p) {
        List<Map<String, Object>> signatures = new ArrayList<>();
        if (!p[3].isEmpty()) {
            signatures.add(signature("64", p[3]));
        }
        if (!p[4].isEmpty()) {
            signatures.add(signature("35", p[4]));
        }
        legacy.with(
                "PKS",
                "PKS " + p[0] + " Jawa Timur dan Kalimantan Timur",
                "2022-08-18",
                60,
                List.of(
                        Body.of("region", "35", "agencies", List.of(p[2])),
                        Body.of("region", "64", "agencies", List.of(p[1]))),
                signatures,
                Body.of(
                        "sectors",
                        p[5].isEmpty() ? List.of() : List.of(p[5]),
                        "commitments",
                        List.of(
                                Promise.of(
                                        Side.KALTIM,
                                        p[1],
                                        "Rencana kerja tahunan disusun bersama (contoh)",
                                        "2025-12-31"),
                                Promise.of(Side.JATIM, p[2], "Pendampingan teknis dua kali setahun (contoh)", null))));
    }

    private static Map<String, Object> signature(String region, String on) {
        return Body.of("party", region, "on", on, "place", region.equals("35") ? "Surabaya" : "Samarinda");
    }

    /** Kaltim confirms two of the signatures that Jatim recorded for it; the others still wait for its word. */
    private void confirm(Api api) {
        kase.document(api, "PKS Kelautan").answered(api, Side.KALTIM, true, "");
        kase.document(api, "PKS Kehutanan").answered(api, Side.KALTIM, true, "");
    }

    /** One PKS is being filed, another is filed and reported on. */
    private void file(Api api) {
        for (String title : List.of("PKS Kelautan", "PKS Kehutanan")) {
            Naskah pks = kase.document(api, title);
            pks.paper(api, Side.JATIM, "BERITA_ACARA", "Berita acara pelaksanaan", "2026-08-20");
            pks.step(api, Side.JATIM, "PELAKSANAAN", "2026-08-24");
        }
        Naskah filed = kase.document(api, "PKS Kehutanan");
        filed.numbered(api, Side.JATIM, "contoh/PKS-HUT/35/2022");
        filed.numbered(api, Side.KALTIM, "contoh/PKS-HUT/64/2022");
        filed.paper(api, Side.JATIM, "REGISTER", "Bukti register", "2026-08-24");
        filed.step(api, Side.JATIM, "PENATAUSAHAAN", "2026-08-24");
    }

    /** A further case whose offer Kaltim has not answered, and one whose KB is being drafted. */
    private void waiting() {
        Journey journey = new Journey(timeline);
        Kase offer = new Kase(memory, "jatim-kaltim ternak", Side.JATIM, Side.KALTIM);
        journey.prepared(
                offer,
                Body.of(
                        "title", "Perdagangan ternak antarpulau (contoh)",
                        "urusan", "pertanian",
                        "object", "Lalu lintas sapi potong",
                        "summary", "contoh",
                        "sample", true,
                        "sectors", List.of("peternakan")),
                List.of("Dinas Peternakan Jawa Timur"),
                List.of("Dinas Peternakan dan Kesehatan Hewan Kalimantan Timur"),
                "2026-07-06");
        journey.on(
                "2026-08-11", api -> offer.paper(api, Side.JATIM, "SURAT_PENAWARAN", "Surat penawaran", "2026-08-11"));
        Kase text = new Kase(memory, "kaltim-jatim aparatur", Side.KALTIM, Side.JATIM);
        journey.prepared(
                text,
                Body.of(
                        "title", "Sertifikasi kompetensi aparatur (contoh)",
                        "urusan", "kepegawaian",
                        "object", "Uji kompetensi bersama",
                        "summary", "contoh",
                        "sample", true),
                List.of("Badan Kepegawaian Daerah Kalimantan Timur"),
                List.of("Badan Kepegawaian Daerah Jawa Timur"),
                "2026-08-03");
        journey.offered(text, "2026-08-18", "2026-09-07");
    }
}
