package simpul.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sumatera Barat (26 February 2024), Sulawesi Tenggara (4 July 2019) and Sidoarjo (22 January 2019), and one legacy case of each other kind. */
final class OtherStories {
    private final Timeline timeline;
    private final Journey journey;
    private final Organisation organisation;

    OtherStories(Timeline timeline, Organisation organisation) {
        this.timeline = timeline;
        this.journey = new Journey(timeline);
        this.organisation = organisation;
    }

    void told(Evaluator evaluator) {
        sumbar(evaluator);
        sultra();
        sidoarjo();
        otherKinds();
    }

    private void sumbar(Evaluator evaluator) {
        timeline.on(
                "2025-01-09",
                "sekretariat.sumbar",
                api -> legacy(
                        api,
                        "KSDD_SUKARELA",
                        "Pengembangan kompetensi ASN Sumatera Barat dan Jawa Timur",
                        "kepegawaian",
                        "Magang 26 ASN dari 12 OPD pada 13 OPD Jawa Timur, 26 Februari sampai 1 Maret 2024",
                        false,
                        List.of(Body.of("region", "13"), Body.of("region", "35")),
                        "PKS",
                        "PKS pengembangan kompetensi ASN",
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
                        "2024-01-15",
                        List.of(
                                Promise.of(Side.SUMBAR, null, "Laporan magang dan usulan perbaikan", "2025-03-31"),
                                Promise.of(Side.JATIM, null, "Kunjungan balasan ke Sumatera Barat", "2026-12-31")),
                        null));
        evaluator.except("PKS pengembangan kompetensi", Side.SUMBAR, new Quarter(2026, 3), Conduct.FORGOTTEN);
    }

    private void sultra() {
        Kase kase = new Kase(Side.SULTRA, Side.KENDARI);
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
        journey.on("2026-07-13", api -> kase.dprd(api, Side.KENDARI, "2026-07-13", null));
        Kase private_ = new Kase(Side.SULTRA, Side.MALUKU);
        journey.on(
                "2026-10-05",
                api -> private_.drafted(
                        api,
                        "KSDD_SUKARELA",
                        Body.of(
                                "title", "Lumbung ikan Laut Banda (contoh)",
                                "urusan", "kelautan-perikanan",
                                "object", "Pendaratan ikan lintas provinsi",
                                "sample", true),
                        List.of("Dinas Kelautan dan Perikanan Sulawesi Tenggara"),
                        List.of("Dinas Kelautan dan Perikanan Maluku")));
    }

    private void sidoarjo() {
        timeline.on("2025-01-10", "sekretariat.sidoarjo", api -> {
            String taspen = organisation.partner("sekretariat.sidoarjo", "35.15", "BADAN_USAHA", "PT Taspen", "ID");
            String indosat = organisation.partner("sekretariat.sidoarjo", "35.15", "BADAN_USAHA", "PT Indosat", "ID");
            third(
                    api,
                    "Pembayaran pensiun",
                    "kepegawaian",
                    "Pembayaran pensiun lebih cepat",
                    taspen,
                    "Bagian Pemerintahan Kabupaten Sidoarjo",
                    "2018-03-01",
                    null);
            third(
                    api,
                    "Jaringan teknologi informasi Smart City",
                    "kominfo",
                    "Jaringan TI",
                    indosat,
                    "Dinas Komunikasi dan Informatika Kabupaten Sidoarjo",
                    "2019-01-10",
                    null);
            third(
                    api,
                    "Gedung serba guna Lingkar Timur menjadi Mal Pelayanan Publik",
                    "pemerintahan-umum",
                    "Pemanfaatan gedung; mitra tidak disebut laporan",
                    taspen,
                    "Bagian Organisasi Kabupaten Sidoarjo",
                    "2019-01-15",
                    "2020-12-31");
        });
    }

    private void third(
            Api api,
            String title,
            String urusan,
            String object,
            String partner,
            String agency,
            String starts,
            @Nullable String ended) {
        api.as("sekretariat.sidoarjo");
        legacy(
                api,
                "KSDPK",
                title + " (contoh)",
                urusan,
                object,
                true,
                List.of(Body.of("region", "35.15"), Body.of("partner", partner)),
                "PKS",
                "PKS " + title,
                List.of(
                        Body.of("region", "35.15", "agencies", List.of(agency)),
                        Body.of("partner", partner, "headSigns", true)),
                starts,
                List.of(Promise.of(Side.SIDOARJO, agency, "Layanan berjalan sesuai perjanjian (contoh)", null)),
                ended == null ? null : Body.of("reason", "TUJUAN_TERCAPAI", "on", ended, "note", ""));
    }

    private void otherKinds() {
        timeline.on("2025-01-13", "sekretariat.jatim", api -> {
            String twin = organisation.partner(
                    "sekretariat.jatim", "35", "PEMDA_LUAR_NEGERI", "Prefektur Osaka (contoh)", "JP");
            String institute = organisation.partner(
                    "sekretariat.jatim",
                    "35",
                    "LEMBAGA_LUAR_NEGERI",
                    "Lembaga pembangunan internasional (contoh)",
                    "CH");
            String ministry = organisation.partner(
                    "sekretariat.jatim", "35", "KEMENTERIAN_LEMBAGA", "Badan Karantina Indonesia (contoh)", "ID");
            abroad(api, "KSDPL", "Provinsi kembar Jawa Timur dan Osaka (contoh)", twin, "NASKAH_KERJA_SAMA");
            abroad(api, "KSDLL", "Pengelolaan sampah pesisir (contoh)", institute, "NASKAH_KERJA_SAMA");
            abroad(api, "SINERGI", "Layanan karantina ikan di Surabaya (contoh)", ministry, "RENCANA_KERJA");
        });
        timeline.on(
                "2025-01-14",
                "sekretariat.sidoarjo",
                api -> legacy(
                        api,
                        "KSDD_WAJIB",
                        "Pengelolaan air limbah lintas batas (contoh)",
                        "lingkungan-hidup",
                        "Sungai di perbatasan Sidoarjo dan Surabaya",
                        true,
                        List.of(Body.of("region", "35.15"), Body.of("region", "35.78")),
                        "PKS",
                        "PKS pengelolaan air limbah lintas batas (contoh)",
                        List.of(
                                Body.of("region", "35.15", "headSigns", true),
                                Body.of("region", "35.78", "headSigns", true)),
                        "2023-06-01",
                        List.of(Promise.of(Side.SIDOARJO, null, "Pemantauan mutu air tiap bulan (contoh)", null)),
                        null));
    }

    private void abroad(Api api, String kind, String title, String partner, String document) {
        api.as("sekretariat.jatim");
        legacy(
                api,
                kind,
                title,
                kind.equals("SINERGI") ? "kelautan-perikanan" : "lingkungan-hidup",
                title,
                true,
                List.of(Body.of("region", "35"), Body.of("partner", partner)),
                document,
                title,
                List.of(Body.of("region", "35", "headSigns", true), Body.of("partner", partner, "headSigns", true)),
                "2024-03-01",
                List.of(Promise.of(Side.JATIM, null, "Rencana kerja tahunan (contoh)", null)),
                null);
    }

    private static void legacy(
            Api api,
            String kind,
            String title,
            String urusan,
            String object,
            boolean sample,
            List<Map<String, Object>> parties,
            String document,
            String documentTitle,
            List<Map<String, Object>> signatories,
            String signed,
            List<Map<String, Object>> commitments,
            @Nullable Map<String, Object> ending) {
        List<Map<String, Object>> signatures = signatories.stream()
                .map(s -> Body.of(
                        "party",
                        s.containsKey("region") ? s.get("region") : s.get("partner"),
                        "on",
                        signed,
                        "place",
                        ""))
                .toList();
        api.post(
                "/api/v1/cases",
                Body.of(
                        "kind", kind,
                        "title", title,
                        "urusan", urusan,
                        "object", object,
                        "sample", sample,
                        "legacy", true,
                        "grounds",
                                kind.equals("KSDD_WAJIB")
                                        ? List.of("BERBATASAN", "EKSTERNALITAS", "LEBIH_EFISIEN")
                                        : null,
                        "parties", parties,
                        "agreements",
                                List.of(Body.of(
                                        "document", document,
                                        "title", documentTitle,
                                        "starts", signed,
                                        "months", 120,
                                        "parties", signatories,
                                        "signatures", signatures,
                                        "commitments", commitments,
                                        "ending", ending))));
    }
}
