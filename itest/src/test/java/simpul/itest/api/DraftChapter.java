package simpul.itest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A batch of concepts, of which one is moved and one is thrown away. */
final class DraftChapter {
    private final Office maluku;

    DraftChapter(Offices offices) {
        this.maluku = offices.maluku();
    }

    void told() {
        JsonNode batch = maluku.make("/api/v1/batches", Map.of("title", "Paket contoh", "note", "contoh"));
        String id = batch.path("id").asText();
        String concept = concept(id, "Konsep satu (contoh)");
        maluku.change("PUT", "/api/v1/batches/" + id, "", Map.of("title", "Paket contoh yang lain"));
        maluku.change("PUT", concept, "", Map.of("title", "Konsep satu, diperbaiki (contoh)", "urusan", "kehutanan"));
        maluku.change(
                "PUT", concept, "/parties", Map.of("parties", List.of(Map.of("region", "81"), Map.of("region", "64"))));
        maluku.change("POST", concept, "/concept", Map.of("state", "DITUNDA", "note", "contoh"));
        maluku.delete(concept(id, "Konsep dua (contoh)"));
    }

    private String concept(String batch, String title) {
        JsonNode made = maluku.make(
                "/api/v1/cases",
                Map.of(
                        "kind",
                        "KSDD_SUKARELA",
                        "title",
                        title,
                        "batch",
                        batch,
                        "parties",
                        List.of(Map.of("region", "81"), Map.of("region", "35"))));
        return "/api/v1/cases/" + made.path("id").asText();
    }
}
