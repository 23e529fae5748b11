package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * Maluku and Jawa Timur: nine concepts of which one was heard (8 March 2022), the Kesepakatan Bersama and the PKS of 23
 * April 2025, which names perikanan, peternakan and kehutanan, and another that stayed on paper.
 */
final class MalukuJatim {
    private static final List<String> CONCEPTS = List.of(
            "Asesmen ASN dan sistem digitalisasi kepegawaian|kepegawaian|Badan Kepegawaian Daerah Maluku",
            "Ketahanan pangan dan cadangan beras|pangan|Dinas Ketahanan Pangan Maluku",
            "Pemasaran hasil perikanan (contoh)|kelautan-perikanan|Dinas Kelautan dan Perikanan Maluku",
            "Bibit ternak dan kesehatan hewan (contoh)|pertanian|Dinas Pertanian Maluku",
            "Hasil hutan bukan kayu (contoh)|kehutanan|Dinas Kehutanan Maluku",
            "Perdagangan antarpulau (contoh)|perdagangan|Dinas Perindustrian dan Perdagangan Maluku",
            "Layanan data dan pusat komando (contoh)|kominfo|Dinas Komunikasi dan Informatika Maluku",
            "Penguatan koperasi dan UMKM (contoh)|koperasi|Dinas Perindustrian dan Perdagangan Maluku",
            "Pelatihan aparatur desa (contoh)|desa|Biro Pemerintahan dan Otonomi Daerah Maluku");

    private static final String PKS = "PKS perikanan, peternakan, dan kehutanan";

    private final Timeline timeline;
    private final Journey journey;
    private final Memory memory;
    private final Kase kase;

    MalukuJatim(Timeline timeline, Memory memory) {
        this.timeline = timeline;
        this.memory = memory;
        this.journey = new Journey(timeline);
        this.kase = new Kase(memory, "maluku-jatim", Side.MALUKU, Side.JATIM);
    }

    /** The PKS that fish lots carry out, once it is drafted. */
    Naskah pks(Api api) {
        return kase.document(api, PKS);
    }

    void told(Evaluator evaluator) {
        concepts();
        agreement();
        onPaper(evaluator);
        journey.on("2025-07-01", kase::publish);
        evaluator.except("PKS perikanan", Side.MALUKU, new Quarter(2026, 3), Conduct.RETURNED);
        evaluator.except("PKS perikanan", Side.JATIM, new Quarter(2026, 3), Conduct.SENT);
        evaluator.heldUp("Ruang pendingin", "contoh: lahan di pelabuhan belum tersedia.");
        partnersWord(evaluator);
    }

    private void concepts() {
        timeline.on("2025-01-07", "sekretariat.maluku", api -> {
            String batch = api.post(
                            "/api/v1/batches",
                            Body.of(
                                    "title",
                                    "Sembilan konsep kerja sama Maluku dan Jawa Timur",
                                    "note",
                                    "Dibahas Komisi I DPRD Maluku pada 8 Maret 2022: satu dari sembilan konsep,"
                                            + " karena kepala OPD lain tidak hadir."))
                    .path("id")
                    .asText();
            for (String line : CONCEPTS) {
                concept(api, batch, line.split("\\|"));
            }
        });
    }

    private void concept(Api api, String batch, String[] concept) {
        Kase draft = new Kase(memory, "maluku-jatim " + concept[1], Side.MALUKU, Side.JATIM);
        boolean sample = concept[0].endsWith("(contoh)");
        draft.drafted(
                api,
                Body.of(
                        "title",
                        concept[0],
                        "urusan",
                        concept[1],
                        "object",
                        concept[0],
                        "summary",
                        "",
                        "batch",
                        batch,
                        "sample",
                        sample),
                List.of(concept[2]),
                List.of());
        if (concept[1].equals("kepegawaian")) {
            draft.concept(api, "DIBAHAS", "8 Maret 2022, Komisi I DPRD Maluku");
        } else if (concept[1].equals("pangan")) {
            draft.concept(api, "DITUNDA", "Kepala dinas tidak hadir pada 8 Maret 2022");
        }
    }

    private void agreement() {
        journey.prepared(
                kase,
                Body.of(
                        "title", "Kerja sama Maluku dan Jawa Timur",
                        "urusan", "kelautan-perikanan",
                        "object", "Perdagangan dan pengembangan hasil laut, ternak, dan hutan",
                        "summary",
                                "Tindak lanjut misi dagang: kedua daerah saling memasok dan membina pelaku usaha di bidang"
                                        + " perikanan, peternakan, dan kehutanan.",
                        "sectors", List.of("perikanan", "peternakan", "kehutanan")),
                List.of("Dinas Kelautan dan Perikanan Maluku", "Dinas Pertanian Maluku", "Dinas Kehutanan Maluku"),
                List.of(
                        "Dinas Kelautan dan Perikanan Jawa Timur",
                        "Dinas Peternakan Jawa Timur",
                        "Dinas Kehutanan Jawa Timur"),
                "2025-01-20");
        journey.offered(kase, "2025-02-03", "2025-02-17");
        journey.drafted(
                kase,
                "Kesepakatan Bersama Maluku dan Jawa Timur",
                List.of("perikanan", "peternakan", "kehutanan"),
                "2025-04-23",
                60,
                "2025-03-10");
        journey.signed(kase, "2025-04-23", "2025-04-23", "contoh/KB");
        journey.on("2025-04-23", api -> {
            kase.step(api, "PERSETUJUAN_DPRD", "2025-04-23");
            Naskah made = kase.pks(api, Side.MALUKU, pksText());
            journey.pksDrafted(kase, made, api, "2025-04-23");
            made.numbered(api, Side.MALUKU, "contoh/PKS/81/2025");
            made.numbered(api, Side.JATIM, "contoh/PKS/35/2025");
            for (Side side : List.of(Side.MALUKU, Side.JATIM)) {
                made.signedByAgency(api, side, "", "2025-04-23", "2025-04-14");
                made.scanned(api, side, "2025-04-23");
            }
            made.step(api, Side.MALUKU, "PENANDATANGANAN_PKS", "2025-04-23");
        });
    }

    private Map<String, Object> pksText() {
        List<String> own =
                List.of("Dinas Kelautan dan Perikanan Maluku", "Dinas Pertanian Maluku", "Dinas Kehutanan Maluku");
        List<String> partner = List.of(
                "Dinas Kelautan dan Perikanan Jawa Timur", "Dinas Peternakan Jawa Timur", "Dinas Kehutanan Jawa Timur");
        return journey.pks(
                kase,
                PKS + " Maluku dan Jawa Timur",
                List.of("perikanan", "peternakan", "kehutanan"),
                own,
                partner,
                "2025-04-23",
                60,
                List.of(
                        Promise.measured(
                                Side.MALUKU,
                                own.get(0),
                                "Setiap lot ikan disertai sertifikat kesehatan (contoh)",
                                "perikanan",
                                "kepatuhan_sertifikat",
                                "100",
                                "%"),
                        Promise.measured(
                                Side.MALUKU,
                                own.get(0),
                                "Nilai perdagangan ikan per triwulan (contoh)",
                                "perikanan",
                                "nilai_perdagangan",
                                "2500000000",
                                "Rp"),
                        Promise.of(
                                Side.JATIM,
                                partner.get(0),
                                "Pelatihan pengolahan ikan bagi 40 pelaku usaha (contoh)",
                                "2026-03-31"),
                        Promise.of(Side.JATIM, partner.get(1), "Pendampingan bibit ternak (contoh)", "2026-12-31"),
                        Promise.of(Side.MALUKU, own.get(2), "Kajian hasil hutan bukan kayu (contoh)", "2025-12-31"),
                        Promise.of(Side.MALUKU, own.get(1), "Pendataan peternak penerima bibit (contoh)", "2026-09-30"),
                        Promise.of(Side.MALUKU, own.get(0), "Ruang pendingin di pelabuhan muat (contoh)", null)));
    }

    /** An activity that Jatim confirms, one that it saw otherwise, and one that it is still asked about. */
    private void partnersWord(Evaluator evaluator) {
        Quarter seen = new Quarter(2026, 1);
        Quarter doubted = new Quarter(2026, 2);
        for (Quarter q : List.of(seen, doubted, new Quarter(2026, 3))) {
            evaluator.askPartner(PKS, Side.MALUKU, q);
        }
        journey.on("2026-04-10", api -> pks(api).confirmed(api, Side.JATIM, seen, true, ""));
        journey.on(
                "2026-07-10",
                api -> pks(api).confirmed(api, Side.JATIM, doubted, false, "contoh: pertemuan itu tidak kami hadiri."));
    }

    private void onPaper(Evaluator evaluator) {
        journey.on("2025-09-01", api -> {
            Naskah made = kase.pks(
                    api,
                    Side.MALUKU,
                    journey.pks(
                            kase,
                            "PKS perdagangan antarpulau (contoh)",
                            List.of(),
                            List.of("Dinas Perindustrian dan Perdagangan Maluku"),
                            List.of("Dinas Perindustrian dan Perdagangan Jawa Timur"),
                            "2025-09-15",
                            36,
                            List.of(Promise.of(
                                    Side.MALUKU, null, "Daftar pelaku usaha antarpulau (contoh)", "2026-06-30"))));
            journey.pksDrafted(kase, made, api, "2025-09-01");
            for (Side side : List.of(Side.MALUKU, Side.JATIM)) {
                made.signedByAgency(api, side, "", "2025-09-01", "2025-08-25");
                made.scanned(api, side, "2025-09-01");
            }
            made.step(api, Side.MALUKU, "PENANDATANGANAN_PKS", "2025-09-01");
        });
        for (Quarter q = new Quarter(2026, 1); q.upTo(new Quarter(2026, 3)); q = q.next()) {
            evaluator.except("PKS perdagangan antarpulau", Side.MALUKU, q, Conduct.FORGOTTEN);
            evaluator.except("PKS perdagangan antarpulau", Side.JATIM, q, Conduct.NOTHING_DONE);
        }
        timeline.on("2026-07-20", "sekretariat.maluku", MalukuJatim::reply);
    }

    private static void reply(Api api) {
        for (JsonNode alarm : api.get("/api/v1/paper-alarms").path("items")) {
            String path = "/api/v1/paper-alarms/" + alarm.path("id").asText();
            if (alarm.path("region").asText().equals(Side.MALUKU.region())) {
                api.change(
                        "POST", path, path + "/reply", Body.of("reply", "contoh: daftar pelaku usaha sedang disusun."));
            }
        }
    }
}
