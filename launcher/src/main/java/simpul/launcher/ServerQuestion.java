package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;

/** Asks the server that holds a data directory, with the key that it laid down in {@code run/token}. */
final class ServerQuestion {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final String holder;
    private final Path run;

    private ServerQuestion(String holder, Path run) {
        this.holder = holder;
        this.run = run;
    }

    /** What a server said, or why it said nothing. */
    record Answer(Optional<JsonNode> items, String problem) {}

    /** The server that holds the directory's lock; empty when none does. */
    static Optional<ServerQuestion> of(Path data) {
        DataDirectory directory = new DataDirectory(data);
        Path lock = directory.lock();
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        try {
            if (!DataLock.isHeld(lock)) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new ServerQuestion(DataLock.holder(lock), directory.run()));
    }

    List<String> where() {
        return List.of("Dari server (" + holder + "):", "From the server (" + holder + "):");
    }

    /** A talk with the server; empty while it is not ready to answer. */
    Optional<ServerTalk> talk() throws IOException {
        Matcher address = ADDRESS.matcher(holder);
        return address.find()
                ? Optional.of(new ServerTalk(URI.create(address.group()), key(), client()))
                : Optional.empty();
    }

    private String key() throws IOException {
        return Files.readString(run.resolve("token")).strip();
    }

    private HttpClient client() {
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {new ServerTrust(run)}, null);
            return HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .sslContext(tls)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer ask(String path) {
        Matcher address = ADDRESS.matcher(holder);
        if (!address.find()) {
            return silent("ia belum siap; coba lagi sebentar", "it is not ready yet; try again in a moment");
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(address.group()).resolve(path))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .header("Authorization", "Bearer " + key())
                    .build();
            HttpResponse<String> response = client().send(request, BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            ServerTalk.Answer answer = ServerTalk.Answer.of(response.statusCode(), type, response.body());
            return answer.done() ? new Answer(Optional.of(answer.body().path("items")), "") : silent(answer.why());
        } catch (IOException e) {
            return silent(why(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent("terputus", "interrupted");
        }
    }

    /** A server that is not believed is told in words, without the name of an exception. */
    static String why(IOException e) {
        String words = e.getMessage();
        return e instanceof SSLException && words != null ? words : e.toString();
    }

    private Answer silent(String id, String en) {
        return silent(id + " / " + en);
    }

    private Answer silent(String why) {
        return new Answer(
                Optional.empty(), "Server (" + holder + ") tidak dapat ditanyai / The server cannot be asked: " + why);
    }
}
