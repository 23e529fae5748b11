package simpul.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The folder that the build assembled. Thread-safe.
 *
 * <pre>{@code
 * try (Server server = new Distribution(home).serve(data, 0)) {
 *     URI masuk = server.address().resolve("/masuk");
 * }
 * }</pre>
 */
public record Distribution(Path home) {
    private static final long PATIENCE_MINUTES = 10;

    /** What a command printed and how it ended. */
    public record Said(int status, String text) {
        public boolean well() {
            return status == 0;
        }
    }

    /** A server for real use, once it answers; port 0 lets the system choose. */
    public Server serve(Path data, int port) {
        return Server.start(process(Map.of(), "serve", "--data", data.toString(), "--port", String.valueOf(port)));
    }

    /** The demonstration, once its data is there; {@code options} are those of the JVM. */
    public Server demo(Path data, String options) {
        return Server.start(process(Map.of("SIMPUL_OPTS", options), "demo", "--data", data.toString(), "--port", "0"));
    }

    /** Runs a command to its end. */
    public Said run(String... arguments) {
        try {
            Path out = Files.createTempFile("simpul-said", ".txt");
            try {
                Process process = process(Map.of(), arguments)
                        .redirectOutput(out.toFile())
                        .start();
                if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException(String.join(" ", arguments) + " does not end");
                }
                return new Said(process.exitValue(), Files.readString(out).strip());
            } finally {
                Files.delete(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder process(Map<String, String> environment, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/simpul").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put(
                        "SIMPUL_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().putAll(environment);
        return builder;
    }
}
