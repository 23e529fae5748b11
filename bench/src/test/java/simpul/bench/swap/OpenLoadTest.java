package simpul.bench.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OpenLoadTest {
    private static final int ROWS = 2000;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void started() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void ended() {
        server.stop(0);
        threads.shutdownNow();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange asked, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = asked.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Test
    void whateverIsAnsweredOtherwiseThanExpectedIsCounted() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(30);
        server.createContext("/", e -> {
            enough.countDown();
            int number = asked.getAndIncrement();
            answer(e, number == 7 ? 503 : 200, number == 9 ? "yang lain" : "halo");
        });
        OpenLoad load =
                OpenLoad.of(List.of(new Kind("screen", 100, Ask.get(at("/"), Map.of(), Ask.right(200, "halo")))));
        assertThat(enough.await(30, TimeUnit.SECONDS)).isTrue();
        Tally tally = load.end();

        assertThat(tally.failed()).isEqualTo(2);
        assertThat(tally.wrong()).containsExactlyInAnyOrder("1 x screen: 503 halo", "1 x screen: 200 yang lain");
        assertThat(tally.samples().size()).isEqualTo(asked.get());
    }

    @Test
    void whoComesWhileTheServerStandsStillIsNotSparedItsWaiting() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(20);
        server.createContext("/", e -> {
            waiting.countDown();
            await(go);
            answer(e, 200, "halo");
        });
        OpenLoad load =
                OpenLoad.of(List.of(new Kind("screen", 50, Ask.get(at("/"), Map.of(), Ask.right(200, "halo")))));
        assertThat(waiting.await(30, TimeUnit.SECONDS))
                .as("they come though none has been answered")
                .isTrue();
        go.countDown();
        Tally tally = load.end();

        Tally.Times times = tally.steady("screen", List.of(), 0);
        assertThat(times.count()).isGreaterThanOrEqualTo(20);
        assertThat(times.p99()).as("the first waited for nineteen more").isGreaterThan(300);
        assertThat(tally.failed()).isZero();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aTableReadSlowlyIsWantedToItsLastRow() {
        server.createContext("/whole", e -> rows(e, 1, ROWS));
        server.createContext("/short", e -> rows(e, 1, ROWS - 1));
        server.createContext("/hole", e -> rows(e, 2, ROWS));

        assertThat(read("/whole")).isEmpty();
        assertThat(read("/short")).isEqualTo((ROWS - 1) + " rows of " + ROWS + ", 0 twice");
        assertThat(read("/hole")).isEqualTo((ROWS - 1) + " rows of " + ROWS + ", 0 twice");
        assertThat(read("/nowhere")).contains("404");
    }

    private String read(String path) {
        return new SlowReader(at(path), Map.of(), Duration.ofMillis(1200), ROWS)
                .go(java.net.http.HttpClient.newHttpClient(), 0)
                .join();
    }

    private static void rows(HttpExchange asked, int from, int to) throws IOException {
        asked.sendResponseHeaders(200, 0);
        try (OutputStream out = asked.getResponseBody()) {
            for (int i = from; i <= to; i++) {
                out.write((Rows.MARK + i + ";Cakalang\r\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void aLotThatIsGoneOrThereTwiceIsNoticed() {
        Made made = new Made("UJI-");
        made.acknowledged(made.name("K", 1));
        made.acknowledged(made.name("K", 12));
        made.acknowledged(made.name("T", 3));

        assertThat(made.wrong("UJI-K1.;x\nUJI-K12.;x\nUJI-T3.;x\nUJI-T4.;not acknowledged, but kept"))
                .isEmpty();
        assertThat(made.wrong("UJI-K12.;x\nUJI-T3.;x\nUJI-T3.;x"))
                .containsExactly("UJI-T3. is there 2 times", "UJI-K1. is lost");
    }
}
