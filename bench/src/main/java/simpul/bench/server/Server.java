package simpul.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One process that serves. Started, killed and closed by one thread; its output is read by another. */
public final class Server implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("(?:ready at|Open) (http://[^/ ]+)");
    private static final Pattern SETUP = Pattern.compile("/awal/(\\S+)");
    private static final long PATIENCE_MINUTES = 15;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();
    private final CompletableFuture<String> setup = new CompletableFuture<>();

    private Server(Process process) {
        this.process = process;
    }

    static Server start(ProcessBuilder builder) {
        try {
            Server server = new Server(builder.start());
            new Thread(server::read, "simpul-output").start();
            server.address();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return await(ready);
    }

    public long pid() {
        return process.pid();
    }

    /** The secret of the link that makes the first administrator; of an empty directory only. */
    public String setupSecret() {
        return await(setup);
    }

    /** Ends it like a power cut, with SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        end();
    }

    /** Asks it to finish what is in flight and waits for its end. */
    @Override
    public void close() {
        process.destroy();
        end();
    }

    private void end() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T await(CompletableFuture<T> said) {
        try {
            return said.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not start:\n" + output(), e);
        }
    }

    private String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    private void read() {
        try (BufferedReader text = process.inputReader()) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                first(READY, line).map(URI::create).ifPresent(ready::complete);
                first(SETUP, line).ifPresent(setup::complete);
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IllegalStateException("it ended"));
        setup.completeExceptionally(new IllegalStateException("it ended"));
    }

    private static Optional<String> first(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
