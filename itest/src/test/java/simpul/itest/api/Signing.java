package simpul.itest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import simpul.bench.crawl.Paper;

/**
 * How a document of Maluku and Jawa Timur gets its numbers and signatures.
 *
 * @param subject the path of the document
 */
record Signing(Office maluku, Office jatim, String subject) {
    void signed(Map<String, Object> signature) {
        maluku.change("PUT", subject, "/numbers/81", Map.of("number", "contoh/81"));
        jatim.change("PUT", subject, "/numbers/35", Map.of("number", "contoh/35"));
        for (JsonNode slot : maluku.get(subject + "/signatures").path("items")) {
            String id = slot.path("id").asText();
            Map<String, Object> said = new TreeMap<>(signature);
            said.put("slot", id);
            Office own = slot.path("party").asText().equals("35") ? jatim : maluku;
            own.change("POST", subject, "/signatures", said);
            own.upload(subject, "/scans", Map.of("slots", id), Paper.pdf("pindaian.pdf", "bertanda tangan"));
        }
    }
}
