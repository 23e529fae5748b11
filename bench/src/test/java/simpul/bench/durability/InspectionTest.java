package simpul.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import simpul.bench.crawl.Voice;

/** The comparison notices what it is there for. */
final class InspectionTest {
    private static final String FILE = "isi";
    private static final String CASE = """
            {"title":"Awet","version":%d,"documents":[%s],"slots":[{"id":"s1","signature":{"place":"Ambon"}}]}""";
    private static final String PAPER = "{\"id\":\"d1\",\"title\":\"Surat\",\"versions\":[{}]}";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final HttpServer server = server();
    private final URI base =
            URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    private final Subject acknowledged = Subject.created(Voice.nobody(base), "/api/v1/cases/x", "Awet", 1)
            .uploaded(2, "Surat", Sha256.of(FILE.getBytes(StandardCharsets.UTF_8)))
            .signed(3, "s1", "Ambon");

    InspectionTest() {
        answers.put("/api/v1/cases", "{\"items\":[{\"title\":\"Awet\"}],\"next\":null}");
        answers.put("/api/v1/cases/x", CASE.formatted(3, PAPER));
        answers.put("/api/v1/cases/x/documents/d1/versions/1", FILE);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsThereAsAcknowledgedIsNeitherLostNorDoubled() {
        assertThat(inspect().complaints()).isEmpty();
    }

    @Test
    void aMissingSubjectIsLost() {
        answers.remove("/api/v1/cases/x");
        assertThat(inspect().lost()).hasSize(1);
    }

    @Test
    void anOlderVersionIsALostChange() {
        answers.put("/api/v1/cases/x", CASE.formatted(2, PAPER));
        assertThat(inspect().lost()).hasSize(1);
    }

    @Test
    void aNewerVersionIsAChangeThatHappenedTwice() {
        answers.put("/api/v1/cases/x", CASE.formatted(4, PAPER));
        assertThat(inspect().doubled()).hasSize(1);
        assertThat(Inspection.beside(base, List.of(acknowledged)).complaints())
                .as("others may go on changing it")
                .isEmpty();
    }

    @Test
    void aMissingPaperIsLostAndASecondOneDoubled() {
        answers.put("/api/v1/cases/x", CASE.formatted(3, ""));
        assertThat(inspect().lost()).hasSize(1);
        answers.put("/api/v1/cases/x", CASE.formatted(3, PAPER + "," + PAPER));
        assertThat(inspect().doubled()).hasSize(1);
    }

    @Test
    void aFileWithOtherBytesIsLost() {
        answers.put("/api/v1/cases/x/documents/d1/versions/1", "lain");
        assertThat(inspect().lost()).hasSize(1);
    }

    @Test
    void aSignatureThatIsNotThereIsLost() {
        answers.put("/api/v1/cases/x", CASE.formatted(3, PAPER).replace("Ambon", ""));
        assertThat(inspect().lost()).hasSize(1);
        answers.put("/api/v1/cases/x", CASE.formatted(3, PAPER).replace("s1", "s2"));
        assertThat(inspect().lost()).hasSize(1);
    }

    @Test
    void aTitleThatIsThereTwiceOrWasNeverAcknowledgedIsDoubled() {
        answers.put("/api/v1/cases", "{\"items\":[{\"title\":\"Awet\"},{\"title\":\"Awet\"}],\"next\":null}");
        assertThat(inspect().doubled()).hasSize(1);
        answers.put("/api/v1/cases", "{\"items\":[{\"title\":\"Awet\"},{\"title\":\"Lain\"}],\"next\":null}");
        assertThat(inspect().doubled()).hasSize(1);
    }

    private Inspection inspect() {
        return Inspection.after(base, List.of(acknowledged));
    }

    private HttpServer server() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/", exchange -> {
                String answer = answers.get(exchange.getRequestURI().getPath());
                byte[] body = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            made.start();
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
