package simpul.bench.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * An Apache Karaf as it comes, unpacked in a folder of its own, with one feature more. For one thread.
 *
 * @param home the unpacked folder
 * @param port on which it answers HTTP
 */
public record Karaf(Path home, int port) {
    public static final String VERSION = "4.4.10";

    /** Obtains and unpacks it; {@code feature} is started with it. */
    public static Karaf unpacked(Path work, String feature) {
        Artifact.copied("org.apache.karaf:apache-karaf:" + VERSION + ":tar.gz", work);
        Path home = work.resolve("apache-karaf-" + VERSION);
        Artifact.output("tar", "-xzf", home + ".tar.gz", "-C", work.toString());
        int port = Server.freePort();
        try {
            Files.writeString(
                    home.resolve("etc/org.ops4j.pax.web.cfg"),
                    "org.osgi.service.http.port=" + port + "\norg.ops4j.pax.web.listening.addresses=127.0.0.1\n");
            Path features = home.resolve("etc/org.apache.karaf.features.cfg");
            // With its version behind a slash the feature silently stays away.
            Files.writeString(
                    features,
                    Files.readString(features)
                            .replaceFirst(
                                    "(?m)^featuresBoot *= *\\\\\\R",
                                    "featuresBoot = \\\\\n    " + feature + ", \\\\\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Karaf(home, port);
    }

    /** Starts it and waits for its first HTTP answer. */
    public Started started() throws IOException, InterruptedException {
        return Started.asking(
                URI.create("http://127.0.0.1:" + port + "/"),
                status -> status > 0,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "KARAF_EXEC", "exec"),
                home.resolve("bin/karaf").toString(),
                "server");
    }
}
