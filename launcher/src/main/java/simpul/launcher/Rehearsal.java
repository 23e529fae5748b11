package simpul.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Visits a server as its first visitors do, so that what answers them has been loaded. For one thread. */
final class Rehearsal {
    private static final List<String> PATHS = List.of(
            "/",
            "/masuk",
            "/publik",
            "/tugas",
            "/tidak-ada",
            "/health/ready",
            "/metrics",
            "/api/v1/regions?limit=1",
            "/api/v1/openapi.json");

    private final URI address;

    Rehearsal(URI address) {
        this.address = address;
    }

    void walk() {
        PATHS.forEach(this::visit);
    }

    private void visit(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.resolve(path).toURL().openConnection();
            connection.setConnectTimeout(10_000);
            connection.setReadTimeout(60_000);
            connection.setRequestProperty("Accept-Encoding", "gzip");
            try (InputStream body =
                    connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                if (body != null) {
                    body.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
