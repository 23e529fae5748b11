package simpul.bench.crawl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drives every operation of the OpenAPI document, rightly and wrongly, before the eyes of its contract. For one thread. */
public final class ApiDrive {
    private final Contract contract;
    private final Identifiers identifiers = new Identifiers();

    public ApiDrive(Contract contract) {
        this.contract = contract;
    }

    /** Reads all there is with each voice, then tries to change things, rightly and wrongly. */
    public void run(List<Voice> voices) {
        read(voices);
        for (Voice voice : watched(voices)) {
            contract.operations().stream().filter(o -> !o.reads()).forEach(o -> change(voice, o));
        }
    }

    /** Reads all there is with each voice. */
    public void read(List<Voice> voices) {
        for (Voice voice : watched(voices)) {
            contract.operations().stream().filter(Operation::reads).forEach(o -> read(voice, o));
        }
    }

    private List<Voice> watched(List<Voice> voices) {
        return voices.stream().map(voice -> voice.before(contract)).toList();
    }

    private void read(Voice voice, Operation operation) {
        for (String path : identifiers.fill(operation.path())) {
            String query = operation.has("limit") ? "?limit=2" : "";
            Heard heard = voice.get(path + query);
            identifiers.harvest(path, heard.json());
            String next = heard.json().path("next").asText("");
            if (!next.isEmpty() && !heard.json().path("next").isNull()) {
                voice.get(path + query + "&cursor=" + next);
            }
            voice.get(path + "?tidak_dikenal=1");
            String tag = heard.header("ETag");
            if (!tag.isEmpty()) {
                voice.send("GET", path, "", Map.of("If-None-Match", tag));
            }
        }
    }

    private void change(Voice voice, Operation operation) {
        String path = operation.method().equals("DELETE")
                ? operation.path().replaceAll("\\{[^}]*}", "tidak-ada")
                : identifiers.fill(operation.path()).get(0);
        Map<String, String> stale = operation.has("If-Match") ? Map.of("If-Match", "\"0\"") : Map.of();
        voice.send(operation.method(), path, "", Map.of());
        voice.send(operation.method(), path, "{\"salah\":", stale);
        voice.send(operation.method(), path, "{}", stale);
        if (!operation.body().isMissingNode()) {
            String body = new Sample(contract.document(), "contoh")
                    .of(operation.body())
                    .toString();
            Map<String, String> headers = new HashMap<>(stale);
            if (operation.has("Idempotency-Key")) {
                headers.put("Idempotency-Key", UUID.randomUUID().toString());
            }
            Heard first = voice.send(operation.method(), path, body, headers);
            if (first.status() < 300 && headers.containsKey("Idempotency-Key")) {
                Heard second = voice.send(operation.method(), path, body, headers);
                if (second.status() != first.status() || !second.text().equals(first.text())) {
                    contract.complain(operation + ": the same key gave another answer");
                }
            }
        }
    }
}
