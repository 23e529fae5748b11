package simpul.bench.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** A process that was started to answer under an address, and how long that took. */
public final class Started implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final long millis;

    private Started(Process process, long millis) {
        this.process = process;
        this.millis = millis;
    }

    /** Starts it and asks until an answer with a fitting status comes. */
    public static Started asking(URI address, IntPredicate fits, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        Process process = builder.start();
        while (!fits.test(status(address))) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " does not answer at " + address);
            }
            Thread.sleep(5);
        }
        return new Started(process, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    public long millis() {
        return millis;
    }

    public long pid() {
        return process.pid();
    }

    /** Resident memory of the process and of what it started, in megabytes. */
    public long residentMegabytes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(handle -> resident(handle.pid()))
                        .sum()
                / 1024;
    }

    @Override
    public void close() throws InterruptedException {
        Stream<ProcessHandle> children = process.descendants();
        process.destroy();
        children.forEach(ProcessHandle::destroy);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static long resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static int status(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return -1;
        }
    }
}
