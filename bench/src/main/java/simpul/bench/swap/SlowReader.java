package simpul.bench.swap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads a long table at 1 KB a second for a while, then at full speed, and wants every row. It has a socket of its own with
 * a small buffer, so that what it does not read the server cannot get rid of. Thread-safe.
 */
public final class SlowReader implements Errand {
    private static final int BUFFER = 4096;
    private static final int A_SECOND = 1024;
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI address;
    private final Map<String, String> headers;
    private final Duration slowly;
    private final int rows;

    /** @param slowly how long it reads at 1 KB a second */
    public SlowReader(URI address, Map<String, String> headers, Duration slowly, int rows) {
        this.address = address;
        this.headers = headers;
        this.slowly = slowly;
        this.rows = rows;
    }

    @Override
    public CompletableFuture<String> go(HttpClient client, long number) {
        CompletableFuture<String> said = new CompletableFuture<>();
        Thread thread = new Thread(() -> said.complete(read()), "slow-reader");
        thread.setDaemon(true);
        thread.start();
        return said;
    }

    private String read() {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(BUFFER);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream().write(request().getBytes(StandardCharsets.UTF_8));
            InputStream in = new BufferedInputStream(socket.getInputStream(), A_SECOND);
            String head = head(in);
            if (!head.startsWith("HTTP/1.1 200 ")) {
                return head.lines().findFirst().orElse("no answer");
            }
            boolean chunked = head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked");
            return rows(chunked ? new Chunks(in) : in);
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    private String rows(InputStream in) throws IOException {
        Rows read = new Rows();
        byte[] bytes = new byte[A_SECOND];
        long end = System.nanoTime() + slowly.toNanos();
        for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
            read.take(bytes, length);
            if (System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) * length / A_SECOND);
            }
        }
        return read.wrong(rows);
    }

    private String request() {
        StringBuilder text = new StringBuilder("GET ")
                .append(address.getRawPath())
                .append(address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(address.getAuthority())
                .append("\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        return text.append("\r\n").toString();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                return head.toString();
            }
            head.append((char) c);
        }
        return head.toString();
    }
}
