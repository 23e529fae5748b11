package simpul.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the server that holds a data directory, with the key that it laid down in {@code run/token}. */
final class ServerQuestion {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final String holder;
    private final Path token;

    private ServerQuestion(String holder, Path token) {
        this.holder = holder;
        this.token = token;
    }

    /** What a server said, or why it said nothing. */
    record Answer(Optional<JsonNode> items, String problem) {}

    /** The server that holds the directory's lock; empty when none does. */
    static Optional<ServerQuestion> of(Path data) {
        Path lock = new DataDirectory(data).lock();
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
        return Optional.of(
                new ServerQuestion(DataLock.holder(lock), data.resolve("run").resolve("token")));
    }

    List<String> where() {
        return List.of("Dari server (" + holder + "):", "From the server (" + holder + "):");
    }

    /** A talk with the server; empty while it is not ready to answer. */
    Optional<ServerTalk> talk() throws IOException {
        Matcher address = ADDRESS.matcher(holder);
        return address.find()
                ? Optional.of(new ServerTalk(
                        URI.create(address.group()), Files.readString(token).strip()))
                : Optional.empty();
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
                    .header("Authorization", "Bearer " + Files.readString(token).strip())
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Answer(
                            Optional.of(
                                    new ObjectMapper().readTree(answer.body()).path("items")),
                            "")
                    : silent("ia menjawab " + answer.statusCode(), "it answered " + answer.statusCode());
        } catch (IOException e) {
            return silent(e.toString(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent("terputus", "interrupted");
        }
    }

    private Answer silent(String id, String en) {
        return new Answer(
                Optional.empty(),
                "Server (" + holder + ") tidak dapat ditanyai: " + id + " / The server cannot be asked: " + en);
    }
}
