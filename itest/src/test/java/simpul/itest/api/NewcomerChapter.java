package simpul.itest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A region that begins to use Simpul finds what its partner has recorded for it, and confirms or objects. */
final class NewcomerChapter {
    private static final String REGION = "53";

    private final Offices offices;

    NewcomerChapter(Offices offices) {
        this.offices = offices;
    }

    void told() {
        JsonNode made = offices.maluku().make("/api/v1/cases", legacy());
        String kase = "/api/v1/cases/" + made.path("id").asText();
        CaseChapter.paper(offices.maluku(), kase, "SURAT_JAWABAN", REGION);
        JsonNode shown = offices.maluku().get(kase);
        String agreement = "/api/v1/agreements/"
                + shown.path("agreements").path(0).path("id").asText();
        Office newcomer = new PeopleChapter(offices).newcomer(REGION);
        newcomer.change(
                "POST",
                kase,
                "/answers",
                Map.of("entry", shown.path("documents").path(0).path("id").asText(), "agrees", true));
        for (JsonNode slot : newcomer.get(agreement + "/signatures").path("items")) {
            if (slot.path("party").asText().equals(REGION)) {
                newcomer.change(
                        "POST",
                        agreement,
                        "/answers",
                        Map.of("entry", slot.path("id").asText(), "agrees", false, "remark", "contoh: bukan hari itu"));
            }
        }
    }

    private static Map<String, Object> legacy() {
        List<Map<String, Object>> both = List.of(Map.of("region", "81"), Map.of("region", REGION));
        return Map.of(
                "kind",
                "KSDD_SUKARELA",
                "title",
                "Kerja sama lama (contoh)",
                "urusan",
                "kehutanan",
                "sample",
                true,
                "legacy",
                true,
                "parties",
                both,
                "agreements",
                List.of(Map.of(
                        "document",
                        "KESEPAKATAN_BERSAMA",
                        "title",
                        "Kesepakatan Bersama lama (contoh)",
                        "starts",
                        "2024-03-01",
                        "months",
                        60,
                        "parties",
                        both,
                        "signatures",
                        List.of(
                                Map.of("party", "81", "on", "2024-03-01"),
                                Map.of("party", REGION, "on", "2024-03-01")))));
    }
}
