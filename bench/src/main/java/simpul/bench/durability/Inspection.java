package simpul.bench.durability;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Voice;

/**
 * Compares what a server has with what was acknowledged.
 *
 * @param lost acknowledged and not there
 * @param doubled there more often than it was acknowledged
 */
record Inspection(Collection<String> lost, Collection<String> doubled) {

    /** Whether all of it is there, while others may add more. */
    static Inspection beside(URI base, Collection<Subject> acknowledged) {
        return of(base, acknowledged, false);
    }

    /** Whether exactly that is there, nobody being at work any more. */
    static Inspection after(URI base, Collection<Subject> acknowledged) {
        Inspection each = of(base, acknowledged, true);
        Set<String> known = acknowledged.stream().map(Subject::title).collect(Collectors.toSet());
        Set<String> doubled = new TreeSet<>(each.doubled);
        acknowledged.stream()
                .map(Subject::owner)
                .distinct()
                .forEach(owner -> titles(owner.at(base)).forEach((title, count) -> {
                    if (count > 1) {
                        doubled.add("\"" + title + "\" is there " + count + " times");
                    } else if (!known.contains(title)) {
                        doubled.add("\"" + title + "\" was never acknowledged");
                    }
                }));
        return new Inspection(each.lost, doubled);
    }

    List<String> complaints() {
        List<String> all = new ArrayList<>();
        lost.forEach(l -> all.add("lost: " + l));
        doubled.forEach(d -> all.add("doubled: " + d));
        return all;
    }

    private static Inspection of(URI base, Collection<Subject> acknowledged, boolean exactly) {
        List<Inspection> each = acknowledged.parallelStream()
                .map(subject -> subject(base, subject, exactly))
                .toList();
        return new Inspection(
                each.stream().flatMap(i -> i.lost.stream()).toList(),
                each.stream().flatMap(i -> i.doubled.stream()).toList());
    }

    private static Inspection subject(URI base, Subject subject, boolean exactly) {
        Inspection found = new Inspection(new ArrayList<>(), new ArrayList<>());
        Voice voice = subject.owner().at(base);
        Heard heard = voice.get(subject.path());
        JsonNode now = heard.json();
        if (heard.status() != 200 || !now.path("title").asText().equals(subject.title())) {
            found.lost.add(subject.title() + " at " + subject.path() + ": " + heard.status());
            return found;
        }
        int version = now.path("version").asInt();
        if (version < subject.version()) {
            found.lost.add(subject.title() + " has version " + version + " and not " + subject.version());
        } else if (exactly && version > subject.version()) {
            found.doubled.add(subject.title() + " has version " + version + " and not " + subject.version());
        }
        subject.papers().forEach((title, sha256) -> paper(voice, subject, title, sha256, now, found));
        subject.signatures().forEach((slot, place) -> {
            if (!signed(now, slot, place)) {
                found.lost.add("signature " + slot + " of " + subject.title());
            }
        });
        return found;
    }

    private static boolean signed(JsonNode now, String slot, String place) {
        for (JsonNode each : now.path("slots")) {
            if (each.path("id").asText().equals(slot)) {
                return each.path("signature").path("place").asText().equals(place);
            }
        }
        return false;
    }

    private static void paper(
            Voice voice, Subject subject, String title, String sha256, JsonNode now, Inspection found) {
        List<JsonNode> papers = new ArrayList<>();
        now.path("documents").forEach(papers::add);
        papers.removeIf(p -> !p.path("title").asText().equals(title));
        if (papers.isEmpty()) {
            found.lost.add(title + " of " + subject.title());
            return;
        }
        if (papers.size() > 1 || papers.get(0).path("versions").size() > 1) {
            found.doubled.add(title + " of " + subject.title());
        }
        Heard file = voice.get(
                subject.path() + "/documents/" + papers.get(0).path("id").asText() + "/versions/1");
        if (file.status() != 200 || !Sha256.of(file.bytes()).equals(sha256)) {
            found.lost.add("the file of " + title + " of " + subject.title() + ": " + file.status());
        }
    }

    private static Map<String, Integer> titles(Voice voice) {
        Map<String, Integer> titles = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page = voice.get("/api/v1/cases?limit=500" + cursor).json();
            page.path("items").forEach(item -> titles.merge(item.path("title").asText(), 1, Integer::sum));
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return titles;
    }
}
