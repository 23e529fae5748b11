package simpul.core.web.api.module;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.Modules;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Json;

/**
 * A deployment as server-sent events: first what holds now, then each change, until it is over. A client that comes back
 * and has heard the end already gets 204, at which browsers stop asking. Thread-safe.
 */
final class DeploymentStream {
    /** Each follower holds a thread of the server. */
    private static final int MOST = 32;
    /** Shorter than any proxy waits for a silent connection. */
    private static final long HEARTBEAT_SECONDS = 10;
    /** After this a client asks anew, so that who was signed out meanwhile does not listen on. */
    private static final int MOST_BEATS = 60;

    private final Modules modules;
    private final Semaphore places = new Semaphore(MOST);

    DeploymentStream(Modules modules) {
        this.modules = modules;
    }

    Reply of(Ask ask, Deployment now) {
        boolean heard = ask.asked()
                .header("Last-Event-ID")
                .filter(EventId.of(now)::equals)
                .isPresent();
        if (heard && !now.isRunning()) {
            return Reply.empty(204);
        }
        if (places.availablePermits() == 0) {
            return ask.refuse(full());
        }
        Language language = ask.language();
        return Reply.stream(200, "text/event-stream", out -> {
                    if (places.tryAcquire()) {
                        try {
                            follow(now.id(), language, out);
                        } finally {
                            places.release();
                        }
                    }
                })
                .with("Cache-Control", "no-store")
                .with("X-Accel-Buffering", "no");
    }

    private void follow(String id, Language language, OutputStream out) throws IOException {
        BlockingQueue<Deployment> changes = new LinkedBlockingQueue<>();
        try (Modules.Watch watch = modules.watch(id, changes::add)) {
            int beats = 0;
            String told = "";
            while (beats < MOST_BEATS) {
                @Nullable Deployment next = changes.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    beats++;
                    say(out, ": \n\n");
                    continue;
                }
                String state = EventId.of(next);
                // The same again: what runs has changed meanwhile, which the deployment itself does not show.
                String event = state.equals(told) ? state + ".again" : state;
                told = state;
                say(out, "id: " + event + "\nevent: deployment\ndata: " + json(next, language) + "\n\n");
                if (!next.isRunning()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // The server stops: the client asks again when it is back.
            Thread.currentThread().interrupt();
        }
    }

    private static String json(Deployment deployment, Language language) {
        return new String(Json.write(DeploymentWire.of(deployment), language), StandardCharsets.UTF_8);
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Problem full() {
        return new Problem(
                ProblemKind.UNAVAILABLE,
                Text.of(
                        "Terlalu banyak yang sedang mengikuti. Baca keadaannya tanpa /events, atau coba lagi nanti.",
                        "Too many are following. Read its state without /events, or try again later."),
                List.of(),
                5);
    }
}
