package simpul.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cold start of the packaged demonstration, its data already loaded, to the first 200 on {@code /masuk}, and resident
 * memory after it; beside Apache Karaf with its feature {@code http} to its first HTTP answer, turn by turn.
 */
final class StartBench {
    private static final int ROUNDS = 5;
    private static final String KARAF = "4.4.10";

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
        Path karaf = karaf(work);
        int port = freePort();
        int karafPort = freePort();
        Path web = karaf.resolve("etc/org.ops4j.pax.web.cfg");
        Files.writeString(web, "org.osgi.service.http.port=" + karafPort + "\n");
        Path data = work.resolve("data");
        simpul(data, port).close();
        karaf(karaf, karafPort).close();
        Sample ours = new Sample();
        Sample theirs = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(simpul(data, port));
            theirs.add(karaf(karaf, karafPort));
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

    private Started karaf(Path karaf, int port) throws IOException, InterruptedException {
        return Started.asking(
                URI.create("http://127.0.0.1:" + port + "/"),
                status -> status > 0,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "KARAF_EXEC", "exec"),
                karaf.resolve("bin/karaf").toString(),
                "server");
    }

    private Path karaf(Path work) throws IOException, InterruptedException {
        machine.output(
                "mvn",
                "-q",
                "-B",
                "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy",
                "-Dartifact=org.apache.karaf:apache-karaf:" + KARAF + ":tar.gz",
                "-DoutputDirectory=" + work);
        machine.output(
                "tar", "-xzf", work.resolve("apache-karaf-" + KARAF + ".tar.gz").toString(), "-C", work.toString());
        Path karaf = work.resolve("apache-karaf-" + KARAF);
        Path features = karaf.resolve("etc/org.apache.karaf.features.cfg");
        String text = Files.readString(features);
        // With its version behind a slash the feature silently stays away.
        Files.writeString(
                features, text.replaceFirst("(?m)^featuresBoot *= *\\\\\\R", "featuresBoot = \\\\\n    http, \\\\\n"));
        return karaf;
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
                        KARAF,
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
