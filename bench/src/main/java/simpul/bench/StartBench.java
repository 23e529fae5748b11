package simpul.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import simpul.bench.server.Karaf;
import simpul.bench.server.Server;
import simpul.bench.server.Started;

/**
 * Cold start of the packaged demonstration, its data already loaded, to the first 200 on {@code /masuk}, and resident
 * memory after it; beside Apache Karaf with its feature {@code http} to its first HTTP answer, turn by turn.
 */
final class StartBench {
    private static final int ROUNDS = 5;

    private final Path home;
    private final Machine machine;

    StartBench(Path home, Machine machine) {
        this.home = home;
        this.machine = machine;
    }

    private record Sample(List<Long> millis, List<Long> megabytes) {
        Sample() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Started started) throws InterruptedException {
            millis.add(started.millis());
            Thread.sleep(2000); // what a start leaves running settles before memory is read
            megabytes.add(started.residentMegabytes());
            started.close();
        }
    }

    String run() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("simpul-bench");
        Karaf karaf = Karaf.unpacked(work, "http");
        int port = Server.freePort();
        Path data = work.resolve("data");
        simpul(data, port).close();
        karaf.started().close();
        Sample ours = new Sample();
        Sample theirs = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(simpul(data, port));
            theirs.add(karaf.started());
        }
        return section(ours, theirs);
    }

    private Started simpul(Path data, int port) throws IOException, InterruptedException {
        return Started.asking(
                URI.create("http://127.0.0.1:" + port + "/masuk"),
                status -> status == 200 && Files.exists(data.resolve("run/demo-loaded")),
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                home.resolve("bin/simpul").toString(),
                "demo",
                "--data",
                data.toString(),
                "--port",
                String.valueOf(port));
    }

    private String section(Sample ours, Sample theirs) throws IOException, InterruptedException {
        long start = median(ours.millis());
        long karafStart = median(theirs.millis());
        long memory = median(ours.megabytes());
        long karafMemory = median(theirs.megabytes());
        return """
                ## Cold start (`./simpul bench start`)
                %s; median of %d, each started in turn.

                | | Simpul demo, to 200 on `/masuk` | Apache Karaf %s with `http`, to its first answer | ratio (aim) |
                |---|---|---|---|
                | start, ms | %d | %d | %.2f (0.25) |
                | resident, MB | %d | %d | %.2f (0.6) |

                """.formatted(
                        machine.description(),
                        ROUNDS,
                        Karaf.VERSION,
                        start,
                        karafStart,
                        (double) start / karafStart,
                        memory,
                        karafMemory,
                        (double) memory / karafMemory);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
