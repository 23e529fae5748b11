package simpul.itest.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of what a world holds, one line a kind of thing, without identifiers and moments, so that two worlds can be
 * compared.
 */
final class Census {
    private Census() {}

    static List<String> of(World world) {
        Map<String, Integer> counts = new TreeMap<>();
        count(counts, "case", world.cases(), "kind", "title", "stage", "condition", "shared", "published", "legacy");
        count(
                counts,
                "agreement",
                world.agreements(),
                "document",
                "title",
                "stage",
                "signed",
                "ends",
                "shared",
                "turn");
        world.agreements()
                .forEach(a -> count(
                        counts,
                        "slot of " + a.path("title").asText(),
                        World.each(a.path("slots")).toList(),
                        "party",
                        "state"));
        count(counts, "round", world.rounds(), "title", "region", "due", "status", "overdue", "empty", "verdict");
        world.rounds()
                .forEach(r -> count(
                        counts,
                        "in round",
                        World.each(r.path("commitments")).toList(),
                        "title",
                        "status",
                        "note",
                        "evidenced"));
        count(counts, "activity", activities(world), "region", "date", "title", "evidenced", "recordedOn");
        count(counts, "alarm", world.alarms(), "title", "region", "state", "raisedOn", "reply");
        count(counts, "trial", world.trials(), "region", "sector", "until");
        count(counts, "partner", world.partners(), "region", "kind", "name");
        count(counts, "lot", world.lots(), "values");
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " x " + e.getKey())
                .toList();
    }

    private static List<JsonNode> activities(World world) {
        return world.rounds().stream()
                .flatMap(round -> World.each(round.path("activities")))
                .toList();
    }

    private static void count(Map<String, Integer> counts, String what, List<JsonNode> nodes, String... fields) {
        counts.merge(what, nodes.size(), Integer::sum);
        for (JsonNode node : nodes) {
            StringBuilder line = new StringBuilder(what);
            for (String field : fields) {
                line.append(" | ").append(shown(node.path(field)));
            }
            counts.merge(line.toString(), 1, Integer::sum);
        }
    }

    /** Agreements and partners are named by their identifiers, which are others in every world. */
    private static String shown(JsonNode value) {
        String text = value.isValueNode() ? value.asText() : value.toString();
        return text.replaceAll("\\b[a-z2-7]{26}\\b", "an identifier");
    }
}
