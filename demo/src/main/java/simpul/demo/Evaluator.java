package simpul.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What offices do with their evaluation rounds every quarter: in time and with evidence, unless the story says otherwise. */
final class Evaluator {
    /** How many sector records stand beside a photo as evidence. */
    private static final int RECORDS = 2;

    private static final int[] COLOURS = {0x2a6f97, 0x3a7d44, 0x8a5a44, 0x6d597a};

    private final Timeline timeline;
    private final Organisation organisation;
    private final Map<String, Conduct> exceptions = new HashMap<>();
    private final Set<String> asking = new HashSet<>();
    private final Map<String, String> heldUp = new HashMap<>();
    private final Set<String> notBegun = new HashSet<>();

    Evaluator(Timeline timeline, Organisation organisation) {
        this.timeline = timeline;
        this.organisation = organisation;
    }

    /** In that quarter a side deals so with rounds of documents whose title begins so. */
    void except(String title, Side side, Quarter quarter, Conduct conduct) {
        exceptions.put(title + key(side, quarter), conduct);
    }

    /** In that quarter a side asks its partner to confirm what it did. */
    void askPartner(String title, Side side, Quarter quarter) {
        asking.add(title + key(side, quarter));
    }

    /** Commitments that begin so cannot go on. */
    void heldUp(String commitment, String cause) {
        heldUp.put(commitment, cause);
    }

    /** Commitments that begin so have not been begun. */
    void notBegun(String commitment) {
        notBegun.add(commitment);
    }

    private static String key(Side side, Quarter quarter) {
        return "|" + side.region() + "|" + quarter.code();
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
                activity(api, officer, round, quarter, named(asking, round, key(side, quarter)));
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
                case CLOSED, STOPPED, ACCEPTED, NOTHING_DONE ->
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
            if (conduct == Conduct.CLOSED || conduct == Conduct.STOPPED || conduct == Conduct.NOTHING_DONE) {
                String path = "/api/v1/evaluations/" + round.path("id").asText();
                String goesOn = quarter.number() == 4 ? "DIPERLUAS" : "DILANJUTKAN";
                String verdict = conduct == Conduct.STOPPED ? "DIHENTIKAN" : goesOn;
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
        String key = key(side, quarter);
        return exceptions.entrySet().stream()
                .filter(e -> named(Set.of(e.getKey()), round, key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Conduct.CLOSED);
    }

    /** Whether one of the names, each a beginning of a title with that key behind it, means the round. */
    private static boolean named(Set<String> names, JsonNode round, String key) {
        return names.stream()
                .filter(name -> name.endsWith(key))
                .anyMatch(name ->
                        round.path("title").asText().startsWith(name.substring(0, name.length() - key.length())));
    }

    /** Due work is finished; the rest goes on, unless the story says otherwise. */
    private List<Map<String, Object>> statuses(Api api, String officer, JsonNode round) {
        JsonNode detail =
                api.as(officer).get("/api/v1/evaluations/" + round.path("id").asText());
        List<Map<String, Object>> statuses = new ArrayList<>();
        for (JsonNode promised : detail.path("commitments")) {
            statuses.add(status(promised, detail.path("due").asText()));
        }
        return statuses;
    }

    private Map<String, Object> status(JsonNode promised, String by) {
        String title = promised.path("title").asText();
        String due = promised.path("due").asText("");
        Optional<String> cause = heldUp.entrySet().stream()
                .filter(e -> title.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean waits = notBegun.stream().anyMatch(title::startsWith);
        String goesOn = !due.isEmpty() && due.compareTo(by) <= 0 ? "SELESAI" : waits ? "BELUM" : "BERJALAN";
        return Body.of(
                "commitment",
                promised.path("commitment").asText(),
                "status",
                cause.isPresent() ? "TERHAMBAT" : goesOn,
                "note",
                cause.orElse(null));
    }

    private static void activity(Api api, String officer, JsonNode round, Quarter quarter, boolean ask) {
        LocalDate day = quarter.end().minusDays(20);
        JsonNode detail =
                api.as(officer).get("/api/v1/evaluations/" + round.path("id").asText());
        List<String> commitments = new ArrayList<>();
        detail.path("commitments")
                .forEach(c -> commitments.add(c.path("commitment").asText()));
        List<String> records = new ArrayList<>();
        for (JsonNode offered : detail.path("offeredRecords")) {
            if (records.size() < RECORDS) {
                records.add(offered.path("key").asText());
            }
        }
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
                                commitments,
                                "records",
                                records,
                                "askPartner",
                                ask));
        String activity = "/api/v1/activities/" + made.path("id").asText();
        api.as(officer)
                .upload(
                        activity,
                        activity + "/files",
                        Map.of("name", "foto-pertemuan.png"),
                        DemoFile.photo("foto-pertemuan.png", COLOURS[quarter.number() - 1] + quarter.year()));
    }
}
