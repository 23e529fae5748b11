package simpul.demo;

import java.util.List;
import java.util.Map;

/** The usual way of a case through stages a-e, and of a PKS through f-j, as events on a timeline. */
final class Journey {
    private static final List<String> BASE_CLAUSES = List.of(
            "IDENTITAS",
            "KOMPARISI",
            "DASAR_HUKUM",
            "MAKSUD_TUJUAN",
            "OBJEK",
            "RUANG_LINGKUP",
            "PELAKSANAAN",
            "PEMBIAYAAN",
            "JANGKA_WAKTU",
            "PERSELISIHAN",
            "KETENTUAN_LAIN",
            "PENUTUP");
    private static final List<String> PKS_CLAUSES = List.of(
            "IDENTITAS",
            "KOMPARISI",
            "DASAR_HUKUM",
            "MAKSUD_TUJUAN",
            "OBJEK",
            "RUANG_LINGKUP",
            "PELAKSANAAN",
            "HAK_KEWAJIBAN",
            "PEMBIAYAAN",
            "JANGKA_WAKTU",
            "KEADAAN_MEMAKSA",
            "PENGAKHIRAN",
            "PERSELISIHAN",
            "SANKSI",
            "EVALUASI",
            "KORESPONDENSI",
            "PERUBAHAN",
            "KETENTUAN_LAIN",
            "PENUTUP");

    private final Timeline timeline;

    Journey(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Stage a: drafted with its KAK, and shared. */
    void prepared(Kase kase, Map<String, Object> text, List<String> own, List<String> partner, String day) {
        on(day, api -> {
            kase.drafted(api, text, own, partner);
            kase.answered(api, kase.from(), "APBD", false, false, true);
            kase.paper(api, kase.from(), "PEMETAAN", "Pemetaan urusan", day);
            kase.paper(api, kase.from(), "KAK", "Kerangka acuan kerja", day);
            kase.step(api, "PERSIAPAN", day);
            kase.shared(api);
        });
    }

    /** Stage b: offered and answered. */
    void offered(Kase kase, String offer, String reply) {
        on(offer, api -> kase.paper(api, kase.from(), "SURAT_PENAWARAN", "Surat penawaran", offer));
        on(reply, api -> {
            kase.paper(api, kase.to(), "SURAT_JAWABAN", "Surat jawaban", reply);
            kase.answered(api, kase.to(), "APBD", false, false, true);
            kase.step(api, "PENAWARAN", reply);
        });
    }

    /** Stage c: the text of the KB, by the side whose turn it is. */
    void drafted(Kase kase, String title, List<String> sectors, String starts, int months, String day) {
        on(day, api -> {
            kase.paper(api, kase.from(), "RANCANGAN_KB", "Rancangan Kesepakatan Bersama", day);
            kase.paper(api, kase.from(), "TELAAH_HUKUM", "Telaah hukum", day);
            String turn = api.as(kase.from().account())
                    .get("/api/v1/cases/" + kase.id())
                    .path("turn")
                    .asText();
            Side by = turn.equals(kase.to().region()) ? kase.to() : kase.from();
            kase.base(api)
                    .edited(
                            api,
                            by,
                            Body.of(
                                    "title", title,
                                    "text", "contoh: naskah Kesepakatan Bersama.",
                                    "sectors", sectors,
                                    "clauses", BASE_CLAUSES,
                                    "starts", starts,
                                    "months", months));
            kase.step(api, "PENYUSUNAN_KB", day);
        });
    }

    /** Stage d: both heads sign. */
    void signed(Kase kase, String first, String second, String number) {
        on(first, api -> {
            kase.base(api).numbered(api, kase.from(), number + "/" + first.substring(0, 4));
            kase.base(api).signedByHead(api, kase.from(), first);
        });
        on(second, api -> {
            kase.base(api).numbered(api, kase.to(), number + "/B/" + second.substring(0, 4));
            kase.base(api).signedByHead(api, kase.to(), second);
            kase.base(api).scanned(api, kase.from(), second);
            kase.base(api).scanned(api, kase.to(), second);
            kase.step(api, "PENANDATANGANAN_KB", second);
        });
    }

    /** The fields of a PKS between the agencies of two sides. */
    Map<String, Object> pks(
            Kase kase,
            String title,
            List<String> sectors,
            List<String> own,
            List<String> partner,
            String starts,
            int months,
            List<Map<String, Object>> commitments) {
        return Body.of(
                "title", title,
                "text", "contoh: naskah Perjanjian Kerja Sama.",
                "sectors", sectors,
                "clauses", PKS_CLAUSES,
                "starts", starts,
                "months", months,
                "parties",
                        List.of(
                                Body.of("region", kase.from().region(), "agencies", own, "headSigns", false),
                                Body.of("region", kase.to().region(), "agencies", partner, "headSigns", false)),
                "commitments", commitments);
    }

    /** Stage f on a day: shared, with its paper, and finished. */
    void pksDrafted(Kase kase, Naskah pks, Api api, String day) {
        pks.shared(api, kase.from());
        pks.paper(api, kase.from(), "RANCANGAN_PKS", "Rancangan PKS", day);
        pks.step(api, kase.from(), "PENYUSUNAN_PKS", day);
    }

    /** Something on a day, without saying by which account: the deeds name it. */
    void on(String day, Timeline.Deed deed) {
        timeline.on(day, "", deed);
    }
}
