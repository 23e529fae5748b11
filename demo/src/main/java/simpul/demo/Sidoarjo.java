package simpul.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sidoarjo (22 January 2019): PT Taspen, PT Indosat and the hall that became the Mal Pelayanan Publik. Terms, days and
 * what became of them are made up (contoh), and so is its fisheries cooperation with Surabaya, which has ended.
 */
final class Sidoarjo {
    private static final String ACCOUNT = "sekretariat.sidoarjo";

    private final Timeline timeline;
    private final Memory memory;
    private final Organisation organisation;

    Sidoarjo(Timeline timeline, Memory memory, Organisation organisation) {
        this.timeline = timeline;
        this.memory = memory;
        this.organisation = organisation;
    }

    void told(Evaluator evaluator) {
        timeline.on("2025-01-10", "", this::companies);
        Quarter second = new Quarter(2025, 2);
        evaluator.except("PKS Jaringan", Side.SIDOARJO, second, Conduct.NOTHING_DONE);
        evaluator.except("PKS Jaringan", Side.SIDOARJO, second.next(), Conduct.NOTHING_DONE);
        fisheries(evaluator);
        sinceStart();
    }

    private void companies(Api api) {
        String taspen = organisation.partner(ACCOUNT, "35.15", "BADAN_USAHA", "PT Taspen", "ID");
        String indosat = organisation.partner(ACCOUNT, "35.15", "BADAN_USAHA", "PT Indosat", "ID");
        String unnamed = organisation.partner(
                ACCOUNT, "35.15", "BADAN_USAHA", "Mitra yang tidak disebut laporan (contoh)", "ID");
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
                "Pemanfaatan gedung; laporan tidak menyebut mitranya",
                unnamed,
                "Bagian Organisasi Kabupaten Sidoarjo",
                "2019-01-15",
                Body.of("reason", "TUJUAN_TERCAPAI", "on", "2020-12-31", "note", "contoh"));
    }

    private void third(
            Api api,
            String title,
            String urusan,
            String object,
            String partner,
            String agency,
            String signed,
            @Nullable Map<String, Object> ending) {
        new Legacy(
                        Body.of(
                                "kind",
                                "KSDPK",
                                "title",
                                title + " (contoh)",
                                "urusan",
                                urusan,
                                "object",
                                object,
                                "sample",
                                true),
                        List.of(Body.of("region", "35.15"), Body.of("partner", partner)))
                .signed(
                        "PKS",
                        "PKS " + title,
                        signed,
                        120,
                        List.of(
                                Body.of("region", "35.15", "agencies", List.of(agency)),
                                Body.of("partner", partner, "headSigns", true)),
                        Body.of(
                                "commitments",
                                List.of(Promise.of(
                                        Side.SIDOARJO, agency, "Layanan berjalan sesuai perjanjian (contoh)", null)),
                                "ending",
                                ending))
                .recorded(api, new Kase(memory, "sidoarjo " + title, Side.SIDOARJO, Side.SIDOARJO));
    }

    /** A PKS that entitled Sidoarjo to the fisheries sector until it was stopped. */
    private void fisheries(Evaluator evaluator) {
        Kase kase = new Kase(memory, "sidoarjo-surabaya", Side.SIDOARJO, Side.JATIM);
        String title = "PKS pasokan ikan bandeng Sidoarjo dan Surabaya (contoh)";
        timeline.on(
                "2025-07-07",
                "",
                api -> new Legacy(
                                Body.of(
                                        "title", "Pasokan ikan bandeng Sidoarjo dan Surabaya (contoh)",
                                        "urusan", "kelautan-perikanan",
                                        "object", "Budidaya bandeng dan pasar ikan",
                                        "sectors", List.of("perikanan"),
                                        "sample", true),
                                List.of(Body.of("region", "35.15"), Body.of("region", "35.78")))
                        .signed(
                                "PKS",
                                title,
                                "2025-07-01",
                                36,
                                List.of(
                                        Body.of("region", "35.15", "headSigns", true),
                                        Body.of("region", "35.78", "headSigns", true)),
                                Body.of("sectors", List.of("perikanan")))
                        .recorded(api, kase));
        evaluator.except(title, Side.SIDOARJO, new Quarter(2026, 3), Conduct.STOPPED);
        timeline.on(
                "2026-09-30",
                "",
                api -> kase.document(api, title).ended(api, Side.SIDOARJO, "KESEPAKATAN", "2026-09-30"));
    }

    /** From May 2026 on Sidoarjo counts rounds from the start of a PKS; its newest one has not been carried out. */
    private void sinceStart() {
        timeline.on("2026-05-04", ACCOUNT, api -> {
            api.post(
                    "/api/v1/parameters",
                    Body.of(
                            "code",
                            "evaluasi.kalender",
                            "region",
                            "35.15",
                            "value",
                            "SEJAK_MULAI",
                            "basis",
                            "contoh: kebijakan Sekretariat TKKSD Sidoarjo",
                            "since",
                            "2026-05-04"));
            String partner =
                    organisation.partner(ACCOUNT, "35.15", "ORMAS", "Paguyuban pedagang pasar Sidoarjo (contoh)", "ID");
            third(
                    api,
                    "Kebersihan pasar rakyat",
                    "perdagangan",
                    "Kebersihan pasar",
                    partner,
                    "Bagian Pemerintahan Kabupaten Sidoarjo",
                    "2026-05-04",
                    null);
        });
    }
}
