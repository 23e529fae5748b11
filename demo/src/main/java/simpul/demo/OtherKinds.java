package simpul.demo;

import java.util.List;

/** One legacy case of each kind that the reports do not have, each made up (contoh), with both of its documents. */
final class OtherKinds {
    private static final String ACCOUNT = "sekretariat.jatim";

    private final Timeline timeline;
    private final Memory memory;
    private final Organisation organisation;

    OtherKinds(Timeline timeline, Memory memory, Organisation organisation) {
        this.timeline = timeline;
        this.memory = memory;
        this.organisation = organisation;
    }

    void told() {
        timeline.on("2025-01-13", "", api -> {
            String twin = organisation.partner(ACCOUNT, "35", "PEMDA_LUAR_NEGERI", "Prefektur Osaka (contoh)", "JP");
            String institute = organisation.partner(
                    ACCOUNT, "35", "LEMBAGA_LUAR_NEGERI", "Lembaga pembangunan internasional (contoh)", "CH");
            String ministry = organisation.partner(
                    ACCOUNT, "35", "KEMENTERIAN_LEMBAGA", "Badan Karantina Indonesia (contoh)", "ID");
            with(api, "KSDPL", "Provinsi kembar Jawa Timur dan Osaka (contoh)", "lingkungan-hidup", twin);
            with(api, "KSDLL", "Pengelolaan sampah pesisir (contoh)", "lingkungan-hidup", institute);
            with(api, "SINERGI", "Layanan karantina ikan di Surabaya (contoh)", "kelautan-perikanan", ministry);
        });
        timeline.on("2025-01-14", "", this::mandatory);
    }

    private void with(Api api, String kind, String title, String urusan, String partner) {
        boolean synergy = kind.equals("SINERGI");
        var heads = List.of(Body.of("region", "35", "headSigns", true), Body.of("partner", partner, "headSigns", true));
        new Legacy(
                        Body.of("kind", kind, "title", title, "urusan", urusan, "object", title, "sample", true),
                        List.of(Body.of("region", "35"), Body.of("partner", partner)))
                .signed(
                        synergy ? "NOTA_KESEPAKATAN" : "PERNYATAAN_KEHENDAK",
                        (synergy ? "Nota Kesepakatan: " : "Pernyataan kehendak: ") + title,
                        "2024-01-15",
                        120,
                        heads,
                        Body.of())
                .signed(
                        synergy ? "RENCANA_KERJA" : "NASKAH_KERJA_SAMA",
                        title,
                        "2024-03-01",
                        120,
                        heads,
                        Body.of(
                                "commitments",
                                List.of(Promise.of(Side.JATIM, null, "Rencana kerja tahunan (contoh)", null))))
                .recorded(api, new Kase(memory, "jatim " + kind, Side.JATIM, Side.JATIM));
    }

    private void mandatory(Api api) {
        new Legacy(
                        Body.of(
                                "kind", "KSDD_WAJIB",
                                "title", "Pengelolaan air limbah lintas batas (contoh)",
                                "urusan", "lingkungan-hidup",
                                "object", "Sungai di perbatasan Sidoarjo dan Surabaya",
                                "sample", true,
                                "grounds", List.of("BERBATASAN", "EKSTERNALITAS", "LEBIH_EFISIEN")),
                        List.of(Body.of("region", "35.15"), Body.of("region", "35.78")))
                .signed(
                        "PKS",
                        "PKS pengelolaan air limbah lintas batas (contoh)",
                        "2023-06-01",
                        120,
                        List.of(
                                Body.of("region", "35.15", "headSigns", true),
                                Body.of("region", "35.78", "headSigns", true)),
                        Body.of(
                                "commitments",
                                List.of(Promise.of(
                                        Side.SIDOARJO, null, "Pemantauan mutu air tiap bulan (contoh)", null))))
                .recorded(api, new Kase(memory, "sidoarjo air limbah", Side.SIDOARJO, Side.JATIM));
    }
}
