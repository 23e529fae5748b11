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

    JatimKaltim(Timeline timeline) {
        this.timeline = timeline;
    }

    void told(Evaluator evaluator) {
        timeline.on("2025-01-08", "sekretariat.jatim", this::record);
        evaluator.except("PKS Kelautan", Side.KALTIM, new Quarter(2026, 3), Conduct.ACCEPTED);
        evaluator.except("PKS Kepegawaian", Side.KALTIM, new Quarter(2026, 3), Conduct.BEGUN);
        waiting();
    }

    private void record(Api api) {
        List<Map<String, Object>> documents = new ArrayList<>();
        documents.add(Body.of(
                "document",
                "KESEPAKATAN_BERSAMA",
                "title",
                "Kesepakatan Bersama Jawa Timur dan Kalimantan Timur (contoh)",
                "sectors",
                List.of("perikanan", "kehutanan"),
                "starts",
                "2022-07-20",
                "months",
                60,
                "parties",
                List.of(Body.of("region", "35", "headSigns", true), Body.of("region", "64", "headSigns", true)),
                "signatures",
                List.of(
                        Body.of("party", "35", "on", "2022-07-20", "place", "Surabaya"),
                        Body.of("party", "64", "on", "2022-07-20", "place", "Samarinda"))));
        for (String line : PAIRS) {
            documents.add(pair(line.split("\\|", -1)));
        }
        api.post(
                "/api/v1/cases",
                Body.of(
                        "kind",
                        "KSDD_SUKARELA",
                        "title",
                        "Kerja sama Jawa Timur dan Kalimantan Timur",
                        "urusan",
                        "pemerintahan-umum",
                        "object",
                        "Tindak lanjut misi dagang Juli 2022",
                        "sectors",
                        List.of("perikanan", "kehutanan"),
                        "legacy",
                        true,
                        "parties",
                        List.of(Body.of("region", "35"), Body.of("region", "64")),
                        "agreements",
                        documents));
    }

    private static Map<String, Object> pair(String[] p) {
        List<Map<String, Object>> signatures = new ArrayList<>();
        if (!p[3].isEmpty()) {
            signatures.add(Body.of("party", "64", "on", p[3], "place", "Samarinda"));
        }
        if (!p[4].isEmpty()) {
            signatures.add(Body.of("party", "35", "on", p[4], "place", "Surabaya"));
        }
        return Body.of(
                "document",
                "PKS",
                "title",
                "PKS " + p[0] + " Jawa Timur dan Kalimantan Timur",
                "sectors",
                p[5].isEmpty() ? List.of() : List.of(p[5]),
                "starts",
                "2022-08-18",
                "months",
                60,
                "parties",
                List.of(
                        Body.of("region", "35", "agencies", List.of(p[2])),
                        Body.of("region", "64", "agencies", List.of(p[1]))),
                "signatures",
                signatures,
                "commitments",
                List.of(
                        Promise.of(Side.KALTIM, p[1], "Rencana kerja tahunan disusun bersama (contoh)", "2025-12-31"),
                        Promise.of(Side.JATIM, p[2], "Pendampingan teknis dua kali setahun (contoh)", null)));
    }

    /** A further case whose offer Kaltim has not answered, and one whose KB is being drafted. */
    private void waiting() {
        Journey journey = new Journey(timeline);
        Kase offer = new Kase(Side.JATIM, Side.KALTIM);
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
        Kase text = new Kase(Side.KALTIM, Side.JATIM);
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
