package simpul.bench.canary;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import simpul.bench.crawl.Attempt;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;
import simpul.bench.crawl.Walk;

/** Everybody but one region, asking one server in the same order as in any other world. For one thread. */
final class World {
    private static final String STALE = "\"99\"";
    private static final Pattern THING = Pattern.compile("/api/v1/.*[a-z2-7]{26}");
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private final List<Voice> voices;
    private final Walk walk;
    private final Answers answers;
    private final Routes routes;

    World(URI base, List<String> accounts, Walk walk, Markers markers, Routes routes) {
        this.routes = routes;
        this.walk = walk;
        this.answers = new Answers(markers);
        this.voices = accounts.stream()
                .map(account -> account.isEmpty() ? Voice.nobody(base) : Voice.of(base, account, Depth.PASSWORD))
                .toList();
    }

    Answers answers() {
        return answers;
    }

    /** Everybody reads what there is to read, and tries every route that nothing led to. */
    void read(String when, Collection<String> tried) {
        for (Voice voice : voices) {
            Set<String> visited = new LinkedHashSet<>(tried);
            visited.addAll(walk.through(
                    voice, (address, heard) -> answers.note(when, voice.name(), "GET " + address, "", heard)));
            for (String address : routes.missedBy(visited)) {
                ask(when, voice, "GET", address, "", Map.of());
            }
        }
    }

    /**
     * Everybody tries to read, to have confirmed and to change what belongs to somebody else.
     *
     * @param twice whether each change is tried with a stale version as well
     */
    void pry(String when, Map<String, String> secrets, boolean twice) {
        JsonNode document = voices.get(0).get("/api/v1/openapi.json").json();
        List<String> things = secrets.keySet().stream()
                .filter(address -> THING.matcher(address).matches())
                .toList();
        List<Attempt> attempts = Attempt.on(things, document);
        for (Voice voice : voices) {
            secrets.forEach((address, tag) -> {
                ask(when, voice, "GET", address, "", Map.of());
                if (!tag.isEmpty()) {
                    ask(when, voice, "GET", address, "", Map.of("If-None-Match", tag));
                }
                if (!address.startsWith("/api/")) {
                    ask(when, voice, "POST", address.replaceFirst("\\?.*", ""), "versi=1", FORM);
                }
            });
            for (Attempt attempt : attempts) {
                String tag = secrets.getOrDefault(attempt.address(), "");
                String right = tag.isEmpty() ? STALE : tag;
                ask(when, voice, attempt.method(), attempt.path(), attempt.body(), Map.of("If-Match", right));
                if (twice && !right.equals(STALE)) {
                    ask(when, voice, attempt.method(), attempt.path(), attempt.body(), Map.of("If-Match", STALE));
                }
            }
        }
    }

    /** Everybody drafts, uploads, enters and shares, as far as each may, in the very words of the other region. */
    void write(String when, String mark) {
        String same = Nest.SAME + " " + mark;
        for (Voice voice : voices) {
            if (voice.signedIn()) {
                for (String region : List.of("35", "74")) {
                    draft(when, voice, region, same, Nest.key(mark) + (region.equals("35") ? "" : " lagi"));
                    enter(when, voice, region, same);
                }
            }
        }
    }

    private void draft(String when, Voice voice, String region, String same, String key) {
        Heard made = ask(
                when,
                voice,
                "POST",
                "/api/v1/cases",
                "{\"kind\":\"KSDD_SUKARELA\",\"title\":\"" + same + "\",\"urusan\":\"kelautan-perikanan\","
                        + "\"parties\":[{\"region\":\"" + region + "\"},{\"region\":\"81\"}]}",
                Map.of("Idempotency-Key", key));
        String id = made.json().path("id").asText("tidak-ada");
        String path = "/api/v1/cases/" + id;
        Heard filed = answers.note(
                when,
                voice.name(),
                "POST " + path + "/documents",
                same,
                voice.upload(
                        path + "/documents",
                        Map.of("kind", "LAINNYA", "title", same, "party", region),
                        Paper.pdf("sama.pdf", same),
                        Map.of("If-Match", "\"1\"")));
        ask(when, voice, "GET", path, "", Map.of());
        ask(when, voice, "POST", path + "/share", "", Map.of("If-Match", filed.header("ETag")));
        ask(when, voice, "GET", "/kerja-sama/" + id, "", Map.of());
    }

    private void enter(String when, Voice voice, String region, String same) {
        ask(
                when,
                voice,
                "POST",
                "/api/v1/partners",
                "{\"region\":\"" + region + "\",\"kind\":\"BADAN_USAHA\",\"name\":\"" + same + "\"}",
                Map.of());
        ask(when, voice, "POST", "/api/v1/batches", "{\"title\":\"" + same + "\"}", Map.of());
        String lots = "/api/v1/sectors/perikanan/records/lot";
        ask(when, voice, "POST", lots, Nest.LOT.formatted(same, region, "74", same, ""), Map.of());
        String rows = "nomor_lot;tanggal_kirim;daerah_asal;daerah_tujuan;spesies;berat_kg;nilai;nomor_sertifikat;"
                + "tanggal_sertifikat\\n" + same + " impor;2026-11-20;" + region + ";64;SKJ;90;4500000;" + same
                + ";2026-11-19";
        ask(when, voice, "POST", lots + "/imports", "{\"dryRun\":true,\"text\":\"" + rows + "\"}", Map.of());
    }

    private Heard ask(
            String when, Voice voice, String method, String address, String body, Map<String, String> headers) {
        String question = method + " " + address + (headers.containsKey("If-None-Match") ? " If-None-Match" : "");
        return answers.note(when, voice.name(), question, body + headers, voice.send(method, address, body, headers));
    }
}
