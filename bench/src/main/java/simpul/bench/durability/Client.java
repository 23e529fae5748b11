package simpul.bench.durability;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Paper;
import simpul.bench.crawl.Voice;

/**
 * Drafts cases with a paper each and signs documents slot by slot, one after another. What a power cut leaves without
 * an answer it sends again under the same key until it is acknowledged. For one thread.
 */
final class Client implements Runnable {
    private static final int ASKED_AGAIN = 5;

    private final Voice voice;
    private final String name;
    private final Works works;
    private final Ledger ledger;
    private final Mains mains;
    private final Random random;

    Client(Voice voice, String name, Works works, Ledger ledger, Mains mains, Random random) {
        this.voice = voice;
        this.name = name;
        this.works = works;
        this.ledger = ledger;
        this.mains = mains;
        this.random = random;
    }

    @Override
    public void run() {
        try {
            for (int turn = 1; !mains.isOver(); turn++) {
                draft(name + "-" + turn);
                sign(name + "-" + turn);
            }
        } catch (RuntimeException e) {
            ledger.complain(name + " stopped: " + e);
        }
    }

    private void draft(String mark) {
        String title = "Awet " + mark;
        JsonNode made = create(works.draft(title));
        Subject subject = Subject.created(
                voice,
                "/api/v1/cases/" + made.path("id").asText(),
                title,
                made.path("version").asInt());
        ledger.created(subject);
        String name = "Surat " + mark;
        Paper paper = Paper.pdf(name + ".pdf", name + " " + "contoh ".repeat(random.nextInt(8000)));
        JsonNode filed = acknowledged(key ->
                        voice.upload(subject.path() + "/documents", works.paper(name), paper, versioned(key, subject)))
                .json();
        ledger.uploaded(subject.uploaded(filed.path("version").asInt(), name, Sha256.of(paper.bytes())));
    }

    private void sign(String mark) {
        String title = "Awet lama " + mark;
        JsonNode made = create(works.running(title));
        ledger.created(Subject.created(
                voice,
                "/api/v1/cases/" + made.path("id").asText(),
                title,
                made.path("version").asInt()));
        JsonNode document = answered(
                        key -> voice.get(
                                "/api/v1/agreements?case=" + made.path("id").asText()),
                        "")
                .json()
                .path("items")
                .path(0);
        Subject subject = Subject.created(
                voice,
                "/api/v1/agreements/" + document.path("id").asText(),
                document.path("title").asText(),
                document.path("version").asInt());
        ledger.keep(subject);
        for (JsonNode slot : document.path("slots")) {
            String id = slot.path("id").asText();
            String place = "Kota " + mark + " " + id;
            Subject before = subject;
            JsonNode signed = acknowledged(key -> voice.send(
                            "POST", before.path() + "/signatures", works.signature(id, place), versioned(key, before)))
                    .json();
            subject = before.signed(signed.path("version").asInt(), id, place);
            ledger.signed(subject);
        }
    }

    private JsonNode create(String body) {
        return acknowledged(key -> voice.send("POST", "/api/v1/cases", body, Map.of("Idempotency-Key", key)))
                .json();
    }

    private static Map<String, String> versioned(String key, Subject subject) {
        return Map.of("Idempotency-Key", key, "If-Match", "\"" + subject.version() + "\"");
    }

    /** Sends it until an answer comes; now and then once more, to see that the same answer comes again. */
    private Heard acknowledged(Function<String, Heard> request) {
        String key = UUID.randomUUID().toString();
        Heard heard = answered(request, key);
        if (random.nextInt(ASKED_AGAIN) == 0) {
            ledger.askedAgain();
            Heard again = answered(request, key);
            if (again.status() != heard.status() || !again.text().equals(heard.text())) {
                ledger.complain(name + " asked again under the same key and got another answer: " + heard.text() + " / "
                        + again.text());
            }
        }
        return heard;
    }

    private Heard answered(Function<String, Heard> request, String key) {
        while (true) {
            mains.await();
            try {
                Heard heard = request.apply(key);
                if (heard.status() >= 300) {
                    throw new IllegalStateException(heard.status() + " " + heard.text());
                }
                return heard;
            } catch (UncheckedIOException e) {
                ledger.interrupted();
            }
        }
    }
}
