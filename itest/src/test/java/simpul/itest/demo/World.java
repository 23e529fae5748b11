package simpul.itest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Voice;

/** Everything that the API says of a demonstration, each thing once, as whoever may see it sees it. Not thread-safe. */
final class World {
    private static final String PASSWORD = "simpul-demo";
    private static final List<String> VOICES = List.of(
            "sekretariat.maluku",
            "sekretariat.jatim",
            "sekretariat.kaltim",
            "sekretariat.sumbar",
            "sekretariat.sultra",
            "sekretariat.sidoarjo",
            "tkksd.kendari",
            "admin");

    private final URI base;
    private final List<Voice> voices;
    private final Map<String, List<JsonNode>> known = new TreeMap<>();

    World(URI base) {
        this.base = base;
        this.voices = VOICES.stream()
                .map(account -> Voice.of(base, account, PASSWORD))
                .toList();
    }

    Voice as(String account) {
        return Voice.of(base, account, PASSWORD);
    }

    /** Cases in full, with their documents in short. */
    List<JsonNode> cases() {
        return details("/api/v1/cases");
    }

    /** Documents in full, with their slots. */
    List<JsonNode> agreements() {
        return details("/api/v1/agreements");
    }

    /** Evaluation rounds in full, with their activities and figures. */
    List<JsonNode> rounds() {
        return details("/api/v1/evaluations");
    }

    List<JsonNode> alarms() {
        return items("/api/v1/paper-alarms");
    }

    List<JsonNode> trials() {
        return items("/api/v1/trials");
    }

    List<JsonNode> partners() {
        return items("/api/v1/partners");
    }

    List<JsonNode> lots() {
        return items("/api/v1/sectors/perikanan/records/lot");
    }

    /** The values of a field at any depth. */
    static Stream<String> texts(List<JsonNode> from, String field) {
        return from.stream()
                .flatMap(node -> node.findValues(field).stream())
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText);
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private List<JsonNode> details(String path) {
        return known.computeIfAbsent(
                "details of " + path,
                p -> gathered(
                        path,
                        (voice, item) -> told(
                                voice, voice.get(path + "/" + item.path("id").asText()), path)));
    }

    private List<JsonNode> items(String path) {
        return known.computeIfAbsent(path, p -> gathered(path, (voice, item) -> item));
    }

    private interface Look {
        JsonNode at(Voice voice, JsonNode item);
    }

    /** What has an identifier is looked at once, whoever sees it first. */
    private List<JsonNode> gathered(String path, Look look) {
        Map<String, JsonNode> all = new TreeMap<>();
        for (Voice voice : voices) {
            for (JsonNode item : pages(voice, path)) {
                String id = item.path("id").asText(item.toString());
                if (!all.containsKey(id)) {
                    all.put(id, look.at(voice, item));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static List<JsonNode> pages(Voice voice, String path) {
        List<JsonNode> items = new ArrayList<>();
        Function<String, Heard> page =
                cursor -> voice.get(path + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
        String cursor = "";
        do {
            JsonNode answer = told(voice, page.apply(cursor), path);
            each(answer.path("items")).forEach(items::add);
            cursor = answer.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return items;
    }

    /** Nothing, where a role may not look; any other refusal must not pass for a world without such things. */
    private static JsonNode told(Voice voice, Heard heard, String path) {
        assertThat(heard.status())
                .as(voice.name() + " GET " + path + ": " + heard.text())
                .isIn(200, 403);
        return heard.status() == 200 ? heard.json() : MissingNode.getInstance();
    }
}
