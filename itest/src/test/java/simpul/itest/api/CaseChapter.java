package simpul.itest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import simpul.bench.crawl.Paper;

/** A case on its whole way between Maluku and Jawa Timur: stages a to e. */
final class CaseChapter {
    static final String TODAY = "2026-11-22";
    static final String OWN = "Dinas Kehutanan Maluku";
    static final String PARTNER = "Dinas Kehutanan Jawa Timur";

    private final Office maluku;
    private final Office jatim;

    CaseChapter(Offices offices) {
        this.maluku = offices.maluku();
        this.jatim = offices.jatim();
    }

    void told() {
        JsonNode made = maluku.make(
                "/api/v1/cases",
                Map.of(
                        "kind", "KSDD_SUKARELA",
                        "title", "Pembibitan bersama (contoh)",
                        "urusan", "kehutanan",
                        "object", "Pembibitan",
                        "summary", "contoh",
                        "sectors", List.of("kehutanan"),
                        "sample", true,
                        "parties",
                                List.of(
                                        Map.of("region", "81", "agencies", List.of(OWN)),
                                        Map.of("region", "35", "agencies", List.of(PARTNER)))));
        String subject = "/api/v1/cases/" + made.path("id").asText();
        prepared(subject);
        offered(subject);
        Signing base = new Signing(maluku, jatim, base(subject));
        drafted(subject, base);
        base.signed(Map.of("capacity", "KEPALA_DAERAH", "on", TODAY, "place", "Ambon"));
        step(subject, "PENANDATANGANAN_KB");
        council(subject);
        new PksChapter(maluku, jatim).told(made.path("id").asText());
        maluku.change("POST", subject, "/publication", Map.of("visible", true));
    }

    private void prepared(String subject) {
        own(maluku, subject, "81", OWN);
        paper(maluku, subject, "PEMETAAN", "81");
        paper(maluku, subject, "KAK", "81");
        step(subject, "PERSIAPAN");
        maluku.change("POST", subject, "/share", "");
    }

    private void offered(String subject) {
        paper(maluku, subject, "SURAT_PENAWARAN", "81");
        JsonNode papers = paper(jatim, subject, "SURAT_JAWABAN", "35").path("documents");
        String reply = papers.path(papers.size() - 1).path("id").asText();
        maluku.download(subject + "/documents/" + reply + "/versions/1");
        own(jatim, subject, "35", PARTNER);
        step(subject, "PENAWARAN");
        Office turn = maluku.get(subject).path("turn").asText().equals("81") ? maluku : jatim;
        turn.change("POST", subject, "/turn", Map.of("note", "contoh: silakan"));
    }

    private void drafted(String subject, Signing base) {
        paper(maluku, subject, "RANCANGAN_KB", "81");
        paper(maluku, subject, "TELAAH_HUKUM", "81");
        Office turn = maluku.get(subject).path("turn").asText().equals("81") ? maluku : jatim;
        turn.change(
                "PUT",
                base.subject(),
                "",
                Map.of(
                        "title",
                        "Kesepakatan Bersama pembibitan (contoh)",
                        "text",
                        "contoh: naskah",
                        "sectors",
                        List.of("kehutanan"),
                        "clauses",
                        Clauses.BASE,
                        "starts",
                        TODAY,
                        "months",
                        36));
        step(subject, "PENYUSUNAN_KB");
    }

    /** What the DPRD of Maluku was asked and said. */
    private void council(String subject) {
        maluku.change(
                "POST",
                subject,
                "/dprd",
                Map.of("region", "81", "asked", TODAY, "approved", true, "decided", TODAY, "number", "contoh/DPRD"));
        step(subject, "PERSETUJUAN_DPRD");
        maluku.get(subject + "/steps");
    }

    private String base(String subject) {
        return "/api/v1/agreements/"
                + maluku.get(subject).path("agreements").path(0).path("id").asText();
    }

    private void step(String subject, String stage) {
        maluku.change("POST", subject, "/steps", Map.of("stage", stage, "on", TODAY));
    }

    private static void own(Office office, String subject, String region, String agency) {
        office.change(
                "PUT",
                subject,
                "/parties/" + region,
                Map.of(
                        "agencies", List.of(agency),
                        "plan", "RPJMD_RKPD",
                        "planNote", "contoh",
                        "funding", "APBD",
                        "burden",
                                Map.of(
                                        "people",
                                        false,
                                        "region",
                                        region.equals("81"),
                                        "budgeted",
                                        region.equals("35"))));
    }

    static JsonNode paper(Office office, String subject, String kind, String party) {
        return office.upload(
                subject,
                "/documents",
                Map.of(
                        "kind", kind,
                        "title", kind,
                        "party", party,
                        "number", "contoh/2026",
                        "dated", TODAY,
                        "issuer", "KEPALA_DAERAH"),
                Paper.pdf(kind + ".pdf", kind));
    }
}
