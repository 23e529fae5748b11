package simpul.core.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.web.fixture.WebFixture;

/** Requests that no honest browser sends: too large, too slow, to another name, out of the tree. */
class LimitsTest {
    @TempDir
    Path run;

    private WebFixture web;

    @BeforeEach
    void start() throws IOException {
        web = new WebFixture(run);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    /** Sends lines as they are and answers with what comes until the server closes. */
    private String raw(String request) throws IOException {
        URI at = web.at("/");
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return all(socket.getInputStream());
        }
    }

    private static String all(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> text.append(line).append('\n'));
        } catch (UncheckedIOException e) {
            text.append("(cut)");
        }
        return text.toString();
    }

    @Test
    void an_unknown_name_is_misdirected() throws IOException {
        String said = raw("GET /api/v1/lots HTTP/1.1\nHost: evil.example\nConnection: close\n\n");
        assertThat(said).startsWith("HTTP/1.1 421").contains("application/problem+json", "simpul.web.cfg");
    }

    @Test
    void dots_in_a_path_are_refused() throws IOException {
        for (String path : new String[] {
            "/api/v1/../../etc/passwd",
            "/api/v1/%2e%2e/lots",
            "/a/..%2f..%2fb",
            "//x",
            "/a;b=c/d",
            "/..",
            "/a\\b",
            "/%00"
        }) {
            String said = raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertThat(said.split("\n")[0]).as(path).contains(" 400");
            assertThat(said).contains("problem+json").doesNotContain("jetty", "Jetty", "at org.");
        }
    }

    @Test
    void lines_that_are_no_request_are_refused_without_naming_the_server() throws IOException {
        String said = raw("NONSENSE\n\n");
        assertThat(said).contains(" 400").doesNotContain("etty");
        String long1 = raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
        assertThat(long1).contains(" 414").doesNotContain("etty");
    }

    @Test
    void a_huge_body_is_refused_before_it_is_read() throws IOException {
        String head = "POST /api/v1/lots HTTP/1.1\nHost: localhost\nAuthorization: Bearer jatim\n"
                + "Content-Type: application/json\nContent-Length: 1073741824\n\n{";
        assertThat(raw(head)).startsWith("HTTP/1.1 413").contains("1 MB");
    }

    @Test
    void a_body_that_nobody_reads_does_not_break_the_connection() throws IOException {
        URI at = web.at("/");
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            OutputStream out = socket.getOutputStream();
            String request = "DELETE /api/v1/nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n";
            out.write((request + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            out.write("{}\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write((request + "Connection: close\r\n\r\n{}\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(all(socket.getInputStream()).split("HTTP/1.1 404", -1)).hasSize(3);
        }
    }

    @Test
    void whoever_sends_a_large_body_that_nobody_wants_reads_the_answer() throws IOException {
        URI at = web.at("/");
        byte[] some = new byte[1024 * 1024];
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            String head = "POST /api/v1/lots HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer jatim\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + 80 * some.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 80; i++) {
                out.write(some);
            }
            out.flush();
            assertThat(all(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void a_body_that_grows_too_large_on_the_way_is_refused() {
        byte[] some = new byte[3 * 1024 * 1024];
        HttpRequest request = HttpRequest.newBuilder(web.at("/api/v1/lots"))
                .header("Authorization", "Bearer jatim")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(some)))
                .build();
        assertThat(web.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void a_body_of_one_byte_a_second_is_stopped() throws IOException {
        URI at = web.at("/");
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/lots HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer jatim\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return all(socket.getInputStream());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            trickle(out, answer);
            assertThat(answer.join()).startsWith("HTTP/1.1 408").contains("terlalu lambat");
        }
    }

    /** One byte a second until there is an answer. */
    private static void trickle(OutputStream out, CompletableFuture<String> answer) throws IOException {
        for (int second = 0; second < 30 && !answer.isDone(); second++) {
            try {
                out.write(' ');
                out.flush();
            } catch (SocketException closed) {
                return;
            }
            answer.copy().completeOnTimeout("", 1, TimeUnit.SECONDS).join();
        }
    }

    @Test
    void an_upload_arrives_whole_and_leaves_no_file_behind() throws IOException {
        String part =
                "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nFoto\r\n--x\r\nContent-Disposition: "
                        + "form-data; name=\"file\"; filename=\"../../kapal.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
                        + "y".repeat(100_000) + "\r\n--x--\r\n";
        HttpResponse<String> sent = web.ask(
                "POST", "/api/v1/lots/1/files", "jatim", part, "Content-Type", "multipart/form-data; boundary=x");
        assertThat(sent.body()).isEqualTo("{\"name\":\"kapal.jpg\",\"size\":100000}");
        try (Stream<Path> left = Files.list(run)) {
            assertThat(left).isEmpty();
        }
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            return files.count();
        }
    }

    @Test
    void an_upload_that_is_too_large_is_refused_and_leaves_no_file_behind() throws IOException {
        String part =
                "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nFoto\r\n--x\r\nContent-Disposition: "
                        + "form-data; name=\"file\"; filename=\"kapal.jpg\"\r\n\r\n" + "y".repeat(27 * 1024 * 1024)
                        + "\r\n--x--\r\n";
        HttpRequest request = HttpRequest.newBuilder(web.at("/api/v1/lots/1/files"))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer jatim")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(part.getBytes(StandardCharsets.US_ASCII))))
                .build();
        assertThat(web.send(request).statusCode()).isEqualTo(413);
        // It goes after the answer.
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (left() > 0) {
            assertThat(System.nanoTime()).as("a file is left behind").isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    @Test
    void the_part_that_is_too_large_is_named() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n"
                + "y".repeat(27 * 1024 * 1024) + "\r\n--x--\r\n";
        HttpResponse<String> sent = web.ask(
                "POST", "/api/v1/lots/1/files", "jatim", part, "Content-Type", "multipart/form-data; boundary=x");
        assertThat(sent.statusCode()).isEqualTo(413);
        assertThat(sent.body()).contains("FILE_TOO_LARGE", "\"field\":\"file\"");
    }

    @Test
    void a_file_that_finds_no_room_is_507_and_no_broken_request() throws IOException {
        Files.delete(run);
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n"
                + "y".repeat(100_000) + "\r\n--x--\r\n";
        HttpResponse<String> sent = web.ask(
                "POST", "/api/v1/lots/1/files", "jatim", part, "Content-Type", "multipart/form-data; boundary=x");
        assertThat(sent.statusCode()).isEqualTo(507);
        assertThat(sent.body()).contains("storage-full");
        Files.createDirectory(run);
    }

    @Test
    void a_body_of_parts_that_is_none_is_malformed() {
        for (String body : new String[] {
            "rubbish",
            "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nnever ended",
            "--x\r\nX: " + "y".repeat(9000) + "\r\n\r\n\r\n--x--\r\n"
        }) {
            HttpResponse<String> sent = web.ask(
                    "POST", "/api/v1/lots/1/files", "jatim", body, "Content-Type", "multipart/form-data; boundary=x");
            assertThat(sent.statusCode()).as(body).isIn(400, 413);
        }
        byte[] latin = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n\u00e9\r\n--x--\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> sent = web.send(HttpRequest.newBuilder(web.at("/api/v1/lots/1/files"))
                .header("Authorization", "Bearer jatim")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(latin))
                .build());
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body()).contains("NOT_UTF_8", "\"field\":\"title\"");
    }

    @Test
    void http_2_is_spoken_in_clear_text() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        // An answer of many frames comes second: once in ten thousand times this client loses its place in one that
        // comes
        // with the upgrade itself.
        client.send(HttpRequest.newBuilder(web.at("/aset/x/none.css")).build(), BodyHandlers.ofString());
        HttpResponse<String> said = client.send(
                HttpRequest.newBuilder(web.at("/api/v1/openapi.json")).build(), BodyHandlers.ofString());
        assertThat(said.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(said.statusCode()).isEqualTo(200);
    }

    @Test
    void the_look_is_kept_for_ever_under_its_digest_and_is_sent_compressed() throws Exception {
        String path = web.assets().prefix() + "/simpul.css";
        HttpResponse<byte[]> sent = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(web.at(path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(sent.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(sent.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(sent.body().length).isLessThan(14_000);
        assertThat(web.get("/aset/x/simpul.css", "").headers().firstValue("Cache-Control"))
                .contains("no-cache");
        assertThat(web.get("/aset/x/../simpul.css", "").statusCode()).isIn(400, 404);
        assertThat(web.get("/aset/x/none.css", "").statusCode()).isEqualTo(404);
    }

    @Test
    void answers_are_compressed_when_they_are_worth_it() throws Exception {
        HttpResponse<byte[]> sent = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(web.at("/api/v1/openapi.json"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(sent.headers().firstValue("Content-Encoding")).contains("gzip");
    }
}
