package simpul.core.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Visit;
import simpul.core.web.fixture.WebFixture;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Route;
import simpul.core.web.route.Surface;
import simpul.core.web.route.Who;

/** A request whose version was let go under it, or failed while the former one is at hand. */
class AnsweredAnewTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicBoolean fresh = new AtomicBoolean();

    @TempDir
    Path run;

    private WebFixture web;

    @BeforeEach
    void start() throws IOException {
        web = new WebFixture(run);
        web.routes()
                .add(() -> List.of(
                        Route.plain(Method.GET, "/layar", Surface.PROBE, Who.ANYONE, this::answer),
                        Route.plain(Method.POST, "/layar", Surface.PROBE, Who.ANYONE, this::answer)));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    /** Is cut off as often as was said, as a lease would be. */
    private Reply answer(Asked request) {
        int now = asked.incrementAndGet();
        if (cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            Visit.here().orElseThrow().cutOff();
            return Reply.text(503, "text/plain", "cut off " + now);
        }
        Visit visit = Visit.here().orElseThrow();
        if (failing.get() && !visit.asksFormer("ikan")) {
            visit.failed("ikan");
            return Reply.text(503, "text/plain", "failed " + now);
        }
        return fresh.get()
                ? Reply.text(404, "text/plain", "unknown " + now)
                : Reply.text(200, "text/plain", "answer " + now);
    }

    private HttpResponse<String> ask(String method) {
        return web.ask(method, "/layar", "", "");
    }

    @Test
    void a_request_that_only_reads_is_answered_by_the_live_version() {
        cuts.set(1);

        HttpResponse<String> reply = ask("GET");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("answer 2");
        assertThat(ask("GET").body()).as("and the next one is asked once").isEqualTo("answer 3");
    }

    @Test
    void it_is_asked_anew_once_and_no_more() {
        cuts.set(2);

        assertThat(ask("GET").statusCode()).isEqualTo(503);
        assertThat(asked).hasValue(2);
    }

    @Test
    void one_that_changes_something_is_never_sent_again_by_the_server() {
        cuts.set(1);

        assertThat(ask("POST").body()).isEqualTo("cut off 1");
        assertThat(asked).hasValue(1);
    }

    @Test
    void one_that_failed_in_a_new_version_is_asked_of_the_former_one_but_not_what_changes_something() {
        failing.set(true);

        assertThat(ask("GET").body()).isEqualTo("answer 2");
        assertThat(ask("GET").body()).as("each begins in the new one").isEqualTo("answer 4");
        assertThat(ask("POST").body()).isEqualTo("failed 5");
    }

    @Test
    void what_the_former_version_does_not_know_is_answered_by_what_the_new_one_said() {
        failing.set(true);
        fresh.set(true);

        HttpResponse<String> reply = ask("GET");

        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.body()).isEqualTo("failed 1");
        assertThat(asked).hasValue(2);
    }
}
