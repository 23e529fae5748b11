package simpul.itest.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import simpul.bench.crawl.Paper;

/** A quarter is evaluated: entered, sent, given back, sent again, accepted, closed; the partner confirms an activity. */
final class EvaluationChapter {
    private static final String PERIOD = "2026-TW3";

    private final Office maluku;
    private final Office jatim;
    private final Office agency;

    EvaluationChapter(Offices offices) {
        this.maluku = offices.maluku();
        this.jatim = offices.jatim();
        this.agency = offices.of("opd.dkp.maluku");
    }

    void told() {
        JsonNode round = maluku.get("/api/v1/evaluations?region=81&status=DIKEMBALIKAN&period=" + PERIOD)
                .path("items")
                .path(0);
        String subject = "/api/v1/evaluations/" + round.path("id").asText();
        JsonNode promised = agency.get(subject).path("commitments").path(0).path("commitment");
        agency.change("PUT", subject, "", entry(promised.asText()));
        activity(round.path("agreement").asText(), promised.asText());
        agency.change("POST", subject, "/send", Map.of("findings", List.of("contoh: cuaca buruk")));
        maluku.change("POST", subject, "/return", Map.of("note", "contoh: lampirkan berita acara"));
        agency.change("POST", subject, "/send", Map.of());
        maluku.change("POST", subject, "/accept", Map.of("note", ""));
        maluku.change("POST", subject, "/close", Map.of("verdict", "DILANJUTKAN", "note", "contoh"));
        begun();
        alarm();
    }

    /** A quarter that is not over. */
    private void begun() {
        for (JsonNode round :
                agency.get("/api/v1/evaluations?region=81&period=2026-TW4").path("items")) {
            if (round.path("agencies").size() > 1) {
                String subject = "/api/v1/evaluations/" + round.path("id").asText();
                agency.change("PUT", subject, "", Map.of("findings", List.of("contoh: kapal terlambat")));
            }
        }
    }

    private static Map<String, Object> entry(String commitment) {
        return Map.of(
                "statuses", List.of(Map.of("commitment", commitment, "status", "SELESAI", "note", "contoh")),
                "activities",
                        List.of(Map.of(
                                "date", "2026-09-20",
                                "title", "Rapat (contoh)",
                                "place", "Ambon",
                                "commitments", List.of(commitment))),
                "findings", List.of("contoh: kapal terlambat"),
                "followUps", List.of(Map.of("text", "contoh: jadwal baru", "who", "DKP", "due", "2026-12-20")));
    }

    private void activity(String agreement, String commitment) {
        Map<String, Object> said = Map.of(
                "date", "2026-09-21",
                "title", "Kunjungan (contoh)",
                "place", "Surabaya",
                "commitments", List.of(commitment),
                "askPartner", true);
        JsonNode made = agency.make("/api/v1/agreements/" + agreement + "/activities", said);
        String subject = "/api/v1/activities/" + made.path("id").asText();
        JsonNode proven = agency.upload(
                subject, "/files", Map.of("name", "berita-acara.pdf"), Paper.pdf("berita-acara.pdf", "contoh"));
        String file = proven.path("evidence").path(0).path("reference").asText();
        agency.download(subject + "/files/" + file);
        agency.change("PUT", subject, "", said);
        jatim.change("POST", subject, "/confirmation", Map.of("agreed", true, "note", ""));
        agency.get("/api/v1/agreements/" + agreement + "/activities");
    }

    private void alarm() {
        for (JsonNode alarm : maluku.get("/api/v1/paper-alarms").path("items")) {
            if (alarm.path("region").asText().equals("81")) {
                String subject = "/api/v1/paper-alarms/" + alarm.path("id").asText();
                maluku.change("POST", subject, "/reply", Map.of("reply", "contoh: sedang disusun."));
            }
        }
    }
}
