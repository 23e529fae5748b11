package simpul.itest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One process of the packaged distribution, with the JDK that runs the test.
 *
 * <pre>{@code
 * try (Simpul server = Simpul.serving(data)) {
 *     URI masuk = server.address().resolve("/masuk");
 * }
 * }</pre>
 */
public final class Simpul implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("(?:ready at|Open) (https?://[^/ ]+)");
    private static final long PATIENCE_SECONDS = 600;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Thread reader;

    private Simpul(List<String> arguments, String options) {
        List<String> command =
                new ArrayList<>(List.of(distribution().resolve("bin/simpul").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SIMPUL_OPTS", options);
        builder.environment()
                .put(
                        "SIMPUL_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader = new Thread(this::read, "simpul-output");
        reader.start();
    }

    /** A server on a free port, once it answers. */
    public static Simpul serving(Path data, String... more) {
        return started("serve", data, "", more);
    }

    /** The demonstration on a free port, once its data is there; {@link DemoData} has some that is loaded already. */
    public static Simpul demonstration(Path data, String... more) {
        return started("demo", data, "", more);
    }

    /** The same with as much memory as a small machine leaves it. */
    public static Simpul small(Path data) {
        return started("demo", data, "-Xmx320m");
    }

    /** Any command, which is waited for by {@link #status()}. */
    public static Simpul running(String... arguments) {
        return new Simpul(List.of(arguments), "");
    }

    public URI address() {
        return address.getNow(URI.create("http://not-started.invalid"));
    }

    /** Everything printed so far, errors included. */
    public String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** Types a line at its terminal, and waits until it prints after that something that matches; gives the first group. */
    public String answer(String line, Pattern pattern) {
        int before;
        synchronized (lines) {
            before = lines.size();
        }
        type(line);
        return said(pattern, before);
    }

    /** Types a line at its terminal. */
    public void type(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it prints something that matches, and gives the first group. */
    public String said(Pattern pattern) {
        return said(pattern, 0);
    }

    private String said(Pattern pattern, int from) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (lines) {
            while (System.nanoTime() < end) {
                Matcher found = pattern.matcher(String.join("\n", lines.subList(from, lines.size())));
                if (found.find()) {
                    return found.group(1);
                }
                try {
                    lines.wait(1000);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new AssertionError("never said " + pattern + ":\n" + output());
    }

    /** Waits for the end. */
    public int status() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("still running:\n" + output());
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks politely, as a service supervisor does, and waits for the end. */
    public int terminate() {
        askToEnd();
        return status();
    }

    /** Asks politely and goes on. */
    public void askToEnd() {
        process.destroy();
    }

    /** Ends it like a power cut. */
    public void kill() {
        process.destroyForcibly();
        status();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }

    private static Simpul started(String command, Path data, String options, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--data", data.toString(), "--port", "0"));
        arguments.addAll(List.of(more));
        Simpul server = new Simpul(arguments, options);
        try {
            server.address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return server;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            server.kill();
            throw new AssertionError("did not start:\n" + server.output(), e);
        }
    }

    /** The packaged distribution. */
    public static Path distribution() {
        Path folder =
                Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
        Path distribution = folder.resolveSibling("launcher").resolve("target/simpul");
        if (!Files.isDirectory(distribution.resolve("bundles"))) {
            throw new AssertionError("no distribution in " + distribution + "; run mvn verify from the root");
        }
        return distribution;
    }

    private void read() {
        try (var text = process.inputReader()) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    address.complete(URI.create(ready.group(1)));
                }
            }
            address.completeExceptionally(new IllegalStateException("it ended"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }
}
