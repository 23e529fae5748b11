package simpul.itest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Agencies, partners, parameters and trials are kept. */
final class RegistryChapter {
    private final Offices offices;

    RegistryChapter(Offices offices) {
        this.offices = offices;
    }

    void told() {
        JsonNode agency = offices.maluku().make("/api/v1/agencies", agency("Dinas Contoh Maluku"));
        offices.maluku()
                .change(
                        "PUT",
                        "/api/v1/agencies/" + agency.path("id").asText(),
                        "",
                        agency("Dinas Contoh Baru Maluku"));
        for (JsonNode each : offices.maluku().get("/api/v1/agencies?region=81").path("items")) {
            if (each.path("shortName").asText().equals("DKP")) {
                renamed(each);
            }
        }
        JsonNode partner = offices.maluku().make("/api/v1/partners", partner("PT Contoh Laut"));
        offices.maluku()
                .change("PUT", "/api/v1/partners/" + partner.path("id").asText(), "", partner("PT Contoh Samudra"));
        offices.maluku()
                .make(
                        "/api/v1/parameters",
                        Map.of(
                                "code", "kerjasama.tidak_bergerak.hari",
                                "region", "81",
                                "value", "45",
                                "basis", "Keputusan contoh",
                                "since", "2027-01-01"));
        offices.of("admin")
                .make(
                        "/api/v1/trials",
                        Map.of(
                                "region", "64",
                                "sector", "galeri",
                                "from", "2026-11-22",
                                "until", "2027-02-21",
                                "note", "contoh"));
    }

    /** One that has posts. */
    private void renamed(JsonNode agency) {
        String subject = "/api/v1/agencies/" + agency.path("id").asText();
        assertThat(agency.path("liaisons")).isNotEmpty();
        offices.maluku()
                .change(
                        "PUT",
                        subject,
                        "",
                        Map.of(
                                "region",
                                "81",
                                "name",
                                agency.path("name"),
                                "shortName",
                                "DKP",
                                "urusan",
                                agency.path("urusan")));
    }

    private static Map<String, Object> agency(String name) {
        return Map.of(
                "region", "81", "name", name, "shortName", "Contoh", "urusan", List.of("kehutanan"), "different", true);
    }

    private static Map<String, Object> partner(String name) {
        return Map.of("region", "81", "kind", "BADAN_USAHA", "name", name, "country", "ID", "different", true);
    }
}
