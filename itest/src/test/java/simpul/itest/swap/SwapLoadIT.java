package simpul.itest.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.swap.FisheryJar;
import simpul.bench.swap.FisheryRows;
import simpul.bench.swap.Rates;
import simpul.bench.swap.Rig;
import simpul.bench.swap.SimpulRig;
import simpul.bench.swap.SwapFigures;
import simpul.bench.swap.SwapRun;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/**
 * Fisheries are replaced a hundred times between two versions with different classes while people and programs work with
 * them at a fixed rate: screens, screens that touch a class and a resource late, lots recorded with and without a key, a
 * long table read slowly until past the bound for draining, clients that leave half-way, by HTTP/1.1 and HTTP/2.
 */
final class SwapLoadIT {
    private static final int SWAPS = 100;
    private static final Duration BRIEF = Duration.ofMillis(50);
    private static final Duration SLOWLY = Duration.ofSeconds(4);
    private static final Rates RATES = new Rates(20, 4, 2, 2, 15, SLOWLY);
    /** Draining ends before a slow reader does. */
    private static final String BOUNDS = "probation.millis = 100\ndrain.millis = 3000\n";

    @TempDir
    static Path folder;

    @Test
    void noRequestFailsNoRecordIsLostAndNothingStaysBehindInAHundredSwaps() throws Exception {
        Path data = DemoData.copy("swap-load");
        Files.writeString(
                Files.createDirectories(data.resolve("conf")).resolve("simpul.core.modules.run.SectorServices.cfg"),
                BOUNDS);
        FisheryRows.put(data, Rates.ROWS);
        try (Simpul server = Simpul.demonstration(data);
                SimpulRig rig = new SimpulRig(server.address(), server.pid(), data, jars(), RATES)) {
            SwapFigures figures = new SwapRun(Duration.ofSeconds(2), BRIEF, BRIEF, line -> {}).on(rig, SWAPS);

            assertThat(speaks(server.address())).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(figures.tally().wrong()).isEmpty();
            assertThat(figures.tally().kinds())
                    .as("every kind of request was sent")
                    .hasSameSizeAs(rig.kinds());
            assertThat(figures.swaps()).hasSize(SWAPS);
            assertThat(figures.unseen())
                    .as("swaps whose version never answered")
                    .isZero();
            assertThat(rig.acknowledged()).isGreaterThan(SWAPS);
            assertThat(rig.lostOrDoubled()).isEmpty();
            assertThat(rig.leases()).isZero();
            assertThat(rig.survivors()).as("versions whose classes are held").isEmpty();
            assertThat(figures.loaders())
                    .as("class loaders of fisheries that are alive")
                    .isEqualTo(1);
        }
    }

    private static HttpClient.Version speaks(URI server) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve("/health/live")).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .version();
    }

    private static Map<String, Path> jars() {
        Map<String, Path> jars = new TreeMap<>();
        Rig.VERSIONS.forEach(version -> jars.put(version, FisheryJar.of(Simpul.distribution(), version, folder)));
        return jars;
    }
}
