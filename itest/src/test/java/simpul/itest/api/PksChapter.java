package simpul.itest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import simpul.bench.crawl.Paper;

/** The PKS of a case: drafted, shared, signed, evaluated more often, ended. */
final class PksChapter {
    private static final String AGREEMENTS = "/api/v1/agreements";

    private final Office maluku;
    private final Office jatim;

    PksChapter(Office maluku, Office jatim) {
        this.maluku = maluku;
        this.jatim = jatim;
    }

    void told(String kase) {
        maluku.delete(drafted(kase, "PKS yang dibuang (contoh)"));
        String subject = drafted(kase, "PKS pembibitan (contoh)");
        maluku.change("PUT", subject, "/parties", Map.of("parties", parties()));
        maluku.change(
                "PUT",
                subject,
                "/commitments",
                Map.of("commitments", List.of(promise("Bibit 1000 batang"), promise("Pelatihan pembibit"))));
        maluku.change("POST", subject, "/share", "");
        jatim.change("POST", subject, "/turn", Map.of("note", "contoh: sudah"));
        paper(subject);
        step(subject, "PENYUSUNAN_PKS");
        new Signing(maluku, jatim, subject)
                .signed(Map.of(
                        "capacity",
                        "KEPALA_PD",
                        "on",
                        CaseChapter.TODAY,
                        "place",
                        "Ambon",
                        "kuasa",
                        Map.of("number", "contoh/SK", "dated", CaseChapter.TODAY, "covers", true)));
        step(subject, "PENANDATANGANAN_PKS");
        maluku.change("POST", subject, "/cycle", Map.of("cycle", "SEMESTERAN"));
        reopened(kase);
        maluku.change(
                "POST", subject, "/ending", Map.of("reason", "KESEPAKATAN", "on", CaseChapter.TODAY, "note", "contoh"));
        maluku.get(subject + "/steps");
    }

    /** Another PKS costs what the plan did not have. */
    private void reopened(String kase) {
        String subject = drafted(kase, "PKS kedua (contoh)");
        maluku.change("POST", subject, "/share", "");
        maluku.change("POST", subject, "/dprd", Map.of("note", "contoh: belum ada dalam APBD."));
    }

    private String drafted(String kase, String title) {
        JsonNode made = maluku.make(
                AGREEMENTS,
                Map.of(
                        "case",
                        kase,
                        "document",
                        "PKS",
                        "title",
                        title,
                        "text",
                        "contoh: naskah",
                        "clauses",
                        Clauses.PKS,
                        "starts",
                        CaseChapter.TODAY,
                        "months",
                        12,
                        "parties",
                        parties(),
                        "commitments",
                        List.of(promise("Bibit 100 batang"))));
        return AGREEMENTS + "/" + made.path("id").asText();
    }

    private static List<Map<String, Object>> parties() {
        List<Map<String, Object>> both = new ArrayList<>();
        both.add(Map.of("region", "81", "agencies", List.of(CaseChapter.OWN), "headSigns", false));
        both.add(Map.of("region", "35", "agencies", List.of(CaseChapter.PARTNER), "headSigns", false));
        return both;
    }

    private static Map<String, Object> promise(String text) {
        return Map.of("text", text + " (contoh)", "party", "81", "due", "2027-06-30");
    }

    private void step(String subject, String stage) {
        maluku.change("POST", subject, "/steps", Map.of("stage", stage, "on", CaseChapter.TODAY));
    }

    private void paper(String subject) {
        JsonNode added = maluku.upload(
                subject,
                "/documents",
                Map.of("kind", "RANCANGAN_PKS", "title", "Rancangan", "party", "81", "dated", CaseChapter.TODAY),
                Paper.pdf("rancangan.pdf", "rancangan"));
        String id = added.path("documents").path(0).path("id").asText();
        maluku.download(subject + "/documents/" + id + "/versions/1");
    }
}
