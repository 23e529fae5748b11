package simpul.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What a benchmark compares with, obtained as the build obtains its parts. Stateless. */
public final class Artifact {
    private Artifact() {}

    /** Puts an artifact, {@code group:name:version:type}, into a folder. */
    public static Path copied(String coordinates, Path folder) {
        output(
                "mvn",
                "-q",
                "-B",
                "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy",
                "-Dartifact=" + coordinates,
                "-DoutputDirectory=" + folder);
        String[] parts = coordinates.split(":", -1);
        return folder.resolve(parts[1] + "-" + parts[2] + "." + (parts.length > 3 ? parts[3] : "jar"));
    }

    /** Runs a command and returns what it printed; it must succeed. */
    public static String output(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes()).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
