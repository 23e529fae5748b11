package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What offices do with their evaluation rounds every quarter: in time and with evidence, unless the story says otherwise. */
final class Evaluator {
    private static final int[] COLOURS = {0x2a6f97, 0x3a7d44, 0x8a5a44, 0x6d597a};

    private final Timeline timeline;
    private final Organisation organisation;
    private final Map<String, Conduct> exceptions = new HashMap<>();

    Evaluator(Timeline timeline, Organisation organisation) {
        this.timeline = timeline;
        this.organisation = organisation;
    }

    /** From that quarter on, until another word, a side deals so with rounds of documents whose title begins so. */
    void except(String title, Side side, Quarter quarter, Conduct conduct) {
        exceptions.put(title + "|" + side.region() + "|" + quarter.code(), conduct);
    }

    /** Every side deals with its rounds of these quarters in the weeks after their end. */
    void tend(List<Side> sides, Quarter first, Quarter last) {
        for (Quarter q = first; q.upTo(last); q = q.next()) {
            Quarter quarter = q;
            LocalDate end = q.end();
            for (Side side : sides) {
                timeline.on(end.plusDays(8).toString(), "", api -> fill(api, side, quarter));
                timeline.on(end.plusDays(12).toString(), "", api -> judge(api, side, quarter));
                timeline.on(end.plusDays(20).toString(), "", api -> close(api, side, quarter));
            }
        }
    }

    private void fill(Api api, Side side, Quarter quarter) {
        for (JsonNode round : rounds(api, side, quarter)) {
            Conduct conduct = conduct(round, side, quarter);
            if (conduct == Conduct.FORGOTTEN) {
                continue;
            }
            String officer = organisation.officer(round.path("agencies"), side);
            Map<String, Object> entry = conduct == Conduct.NOTHING_DONE
                    ? Body.of("noActivity", "contoh: anggaran perjalanan dinas belum cair.")
                    : Body.of("statuses", statuses(api, officer, round), "findings", List.of());
            if (conduct != Conduct.NOTHING_DONE) {
                activity(api, officer, round, quarter);
            }
            String path = "/api/v1/evaluations/" + round.path("id").asText();
            if (conduct == Conduct.BEGUN) {
                api.as(officer).change("PUT", path, path, entry);
            } else {
                api.as(officer).change("POST", path, path + "/send", entry);
            }
        }
    }

    private void judge(Api api, Side side, Quarter quarter) {
        for (JsonNode round : rounds(api, side, quarter)) {
            String path = "/api/v1/evaluations/" + round.path("id").asText();
            switch (conduct(round, side, quarter)) {
                case CLOSED, ACCEPTED, NOTHING_DONE ->
                    api.as(side.account()).change("POST", path, path + "/accept", Body.of("note", ""));
                case RETURNED ->
                    api.as(side.account())
                            .change(
                                    "POST",
                                    path,
                                    path + "/return",
                                    Body.of("note", "contoh: lampirkan berita acara pertemuan, lalu kirim lagi."));
                default -> {}
            }
        }
    }

    private void close(Api api, Side side, Quarter quarter) {
        for (JsonNode round : rounds(api, side, quarter)) {
            Conduct conduct = conduct(round, side, quarter);
            if (conduct == Conduct.CLOSED || conduct == Conduct.NOTHING_DONE) {
                String path = "/api/v1/evaluations/" + round.path("id").asText();
                String verdict = quarter.number() == 4 ? "DIPERLUAS" : "DILANJUTKAN";
                api.as(side.account()).change("POST", path, path + "/close", Body.of("verdict", verdict, "note", ""));
            }
        }
    }

    private static List<JsonNode> rounds(Api api, Side side, Quarter quarter) {
        List<JsonNode> rounds = new ArrayList<>();
        api.as(side.account())
                .get("/api/v1/evaluations?limit=200&region=" + side.region() + "&period=" + quarter.code())
                .path("items")
                .forEach(rounds::add);
        return rounds;
    }

    private Conduct conduct(JsonNode round, Side side, Quarter quarter) {
        String key = "|" + side.region() + "|" + quarter.code();
        return exceptions.entrySet().stream()
                .filter(e -> e.getKey().endsWith(key))
                .filter(e -> round.path("title")
                        .asText()
                        .startsWith(e.getKey().substring(0, e.getKey().length() - key.length())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Conduct.CLOSED);
    }

    /** Due work is finished; the rest goes on. */
    private static List<Map<String, Object>> statuses(Api api, String officer, JsonNode round) {
        JsonNode detail =
                api.as(officer).get("/api/v1/evaluations/" + round.path("id").asText());
        List<Map<String, Object>> statuses = new ArrayList<>();
        for (JsonNode promised : detail.path("commitments")) {
            boolean due = !promised.path("due").asText("").isEmpty()
                    && promised.path("due")
                                    .asText()
                                    .compareTo(detail.path("due").asText())
                            <= 0;
            statuses.add(Body.of(
                    "commitment", promised.path("commitment").asText(), "status", due ? "SELESAI" : "BERJALAN"));
        }
        return statuses;
    }

    private static void activity(Api api, String officer, JsonNode round, Quarter quarter) {
        LocalDate day = quarter.end().minusDays(20);
        JsonNode detail =
                api.as(officer).get("/api/v1/evaluations/" + round.path("id").asText());
        List<String> commitments = new ArrayList<>();
        detail.path("commitments")
                .forEach(c -> commitments.add(c.path("commitment").asText()));
        JsonNode made = api.as(officer)
                .post(
                        "/api/v1/agreements/" + round.path("agreement").asText() + "/activities",
                        Body.of(
                                "date",
                                day.toString(),
                                "title",
                                "Pertemuan pelaksanaan " + quarter.code() + " (contoh)",
                                "place",
                                "Daring",
                                "commitments",
                                commitments));
        String activity = "/api/v1/activities/" + made.path("id").asText();
        api.as(officer)
                .upload(
                        activity,
                        activity + "/files",
                        Map.of("name", "foto-pertemuan.png"),
                        DemoFile.photo("foto-pertemuan.png", COLOURS[quarter.number() - 1] + quarter.year()));
    }
}
