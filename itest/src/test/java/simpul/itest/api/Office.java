package simpul.itest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import simpul.bench.crawl.Contract;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;

/** An office that works through the API: what it does there has to succeed. For one thread. */
final class Office {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Voice voice;
    private final Contract contract;

    Office(Voice voice, Contract contract) {
        this.voice = voice.before(contract);
        this.contract = contract;
    }

    Voice voice() {
        return voice;
    }

    JsonNode get(String path) {
        return done("GET " + path, voice.get(path)).json();
    }

    /** The bytes of a file. */
    byte[] download(String path) {
        return done("GET " + path, voice.get(path)).bytes();
    }

    /** Makes something once, though it asks twice, and looks where the answer says that it is. */
    JsonNode make(String path, Object body) {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Heard heard = done("POST " + path, voice.send("POST", path, json(body), key));
        Heard again = voice.send("POST", path, json(body), key);
        assertThat(heard.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(heard.text());
        assertThat(voice.get(heard.location()).status()).as(heard.location()).isEqualTo(200);
        return heard.json();
    }

    Heard post(String path, Object body) {
        return done("POST " + path, voice.send("POST", path, json(body), Map.of()));
    }

    /** Changes the version that it has just read; what is answered is what a look afterwards shows. */
    JsonNode change(String method, String subject, String action, Object body) {
        Heard heard = voice.send(method, subject + action, json(body), tag(subject));
        return shown(subject, done(method + " " + subject + action, heard));
    }

    /** Tries to change the version that it has just read; what comes of it is for the story to say. */
    Heard tried(String method, String subject, String action) {
        return voice.send(method, subject + action, json(Map.of()), tag(subject));
    }

    /** Adds a file to the version that it has just read. */
    JsonNode upload(String subject, String action, Map<String, String> fields, Paper paper) {
        Heard heard = voice.upload(subject + action, fields, paper, tag(subject));
        return shown(subject, done("POST " + subject + action, heard));
    }

    /** Sends a file that begins something new. */
    Heard send(String path, Paper paper) {
        return send(path, Map.of(), paper);
    }

    /** Sends a file that begins something new, and what goes with it. */
    Heard send(String path, Map<String, String> fields, Paper paper) {
        return done("POST " + path, voice.upload(path, fields, paper, Map.of()));
    }

    void delete(String subject) {
        done("DELETE " + subject, voice.send("DELETE", subject, "", tag(subject)));
        assertThat(voice.get(subject).status()).isEqualTo(404);
    }

    /** Deletes what has no version and is not shown alone. */
    Heard revoke(String subject) {
        return revoke(subject, "");
    }

    /** The same with what has to be said to it. */
    Heard revoke(String subject, Object body) {
        return done("DELETE " + subject, voice.send("DELETE", subject, json(body), Map.of()));
    }

    /** Sets what has no version. */
    JsonNode put(String path, Object body) {
        return done("PUT " + path, voice.send("PUT", path, json(body), Map.of()))
                .json();
    }

    private Map<String, String> tag(String subject) {
        return Map.of("If-Match", done("GET " + subject, voice.get(subject)).header("ETag"));
    }

    /**
     * What the answer to a change leaves out is null in it; what it says is true. The stage of a case alone means another
     * thing then, and the document says so.
     */
    private JsonNode shown(String subject, Heard changed) {
        JsonNode look = get(subject);
        for (Map.Entry<String, JsonNode> field : changed.json().properties()) {
            String name = field.getKey();
            boolean ownStage = name.equals("stage") && subject.startsWith("/api/v1/cases/");
            boolean told = !field.getValue().isNull() && !name.equals("warnings") && !ownStage;
            if (told && look.has(name) && !field.getValue().equals(look.path(name))) {
                contract.complain("The answer to a change of " + subject + " says " + name + " " + field.getValue()
                        + " where a look says " + look.path(name));
            }
        }
        return changed.json();
    }

    private static Heard done(String deed, Heard heard) {
        assertThat(heard.status()).as(deed + ": " + heard.text()).isBetween(200, 299);
        return heard;
    }

    private static String json(Object body) {
        try {
            return body.equals("") ? "" : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
