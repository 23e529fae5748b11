package simpul.bench.canary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import simpul.bench.crawl.Heard;

/**
 * What was heard in one world, question by question, without what no two runs have in common: secrets, and how busy the
 * machine is. For one thread.
 */
final class Answers {
    /** The key of a form, the cookie of a guest with the proof made of it, what a program signs in with. */
    private static final Pattern SECRET = Pattern.compile(
            "(name=\"_(?:kunci|csrf)\" value=\"|simpul_tamu=|\"token\":\"|\"prefix\":\"|/(?:sandi|awal)/)[A-Za-z0-9_.-]+");

    private static final Pattern MEASURED = Pattern.compile("(?m)^([a-z]\\S*) [0-9.E-]+$");

    private static final Pattern WAITING =
            Pattern.compile("<div><dt>[^<]*</dt><dd>Pekerjaan daerah ini: [^<]*</dd></div>\\s*"
                    + "|\\{[^{}]*\"title\":\"Pekerjaan daerah ini\"[^{}]*\\},?|content-length: \\d+|etag: \"[^\"]*\"");

    private static final Pattern CALLED = Pattern.compile("\\d+ permintaan|\"(?:calls|requests|millis)\":\\d+"
            + "|data-label=\"(?:Permintaan|Rata-rata \\(ms\\))\"><span class=\"cell\"><span>[\\d.]+"
            + "|content-length: \\d+|etag: \"[^\"]*\"");

    private final Markers markers;
    private final Map<String, Packed> byQuestion = new LinkedHashMap<>();
    private final List<String> sightings = new ArrayList<>();

    Answers(Markers markers) {
        this.markers = markers;
    }

    /** @param sent what the question carried, beside its address */
    Heard note(String when, String who, String question, String sent, Heard heard) {
        for (String field : markers.in(heard, question + " " + sent)) {
            if (!Depth.KNOW_PEOPLE.contains(who) || !markers.aboutPerson(field)) {
                sightings.add(who + " hears of \"" + field + "\" " + when + " from " + question);
            }
        }
        String key = when + " " + who + ": " + question;
        int again = 1;
        while (byQuestion.containsKey(again == 1 ? key : key + " (" + again + ")")) {
            again++;
        }
        byQuestion.put(again == 1 ? key : key + " (" + again + ")", Packed.of(masked(who, question, heard)));
        return heard;
    }

    private static String masked(String who, String question, Heard heard) {
        String said = SECRET.matcher(heard.comparable()).replaceAll("$1...");
        if (question.contains("/metrics")) {
            said = MEASURED.matcher(said).replaceAll("$1").replaceAll("content-length: \\d+", "");
        }
        return who.equals(Depth.ADMINISTRATOR) ? asked(question, said) : said;
    }

    /**
     * Who looks after the machine sees what is asked of it, of each route and of each sector; and that work of a region
     * waits for the holder of a post that he may hand over, not what it is about.
     */
    private static String asked(String question, String said) {
        if (question.startsWith("GET /metrics")) {
            return said.replaceAll("(?m)^(?:# TYPE )?simpul_request.*\n", "");
        }
        if (question.contains("/admin/akun/jabatan/") || question.contains("/api/v1/posts/")) {
            return WAITING.matcher(said).replaceAll("");
        }
        return question.startsWith("GET /admin/modul") || question.startsWith("GET /api/v1/modules")
                ? CALLED.matcher(said).replaceAll("...")
                : said;
    }

    Map<String, Packed> byQuestion() {
        return Collections.unmodifiableMap(byQuestion);
    }

    /** Where a marker was heard. */
    List<String> sightings() {
        return List.copyOf(sightings);
    }
}
