package simpul.bench.swap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Sends a request and judges the whole answer. Thread-safe.
 *
 * @param request the one with a number
 * @param judge says what is wrong with an answer
 */
public record Ask(LongFunction<HttpRequest> request, Function<HttpResponse<String>, String> judge) implements Errand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST = 160;

    /** Reads an address. */
    public static Ask get(URI address, Map<String, String> headers, Function<HttpResponse<String>, String> judge) {
        HttpRequest request = to(address, headers).build();
        return new Ask(number -> request, judge);
    }

    /** Sends a body of its own each time. */
    public static Ask post(
            URI address,
            LongFunction<Map<String, String>> headers,
            LongFunction<String> body,
            Function<HttpResponse<String>, String> judge) {
        return new Ask(
                number -> to(address, headers.apply(number))
                        .POST(BodyPublishers.ofString(body.apply(number)))
                        .build(),
                judge);
    }

    static HttpRequest.Builder to(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    /** Right is a status with a body in which these words are. */
    public static Function<HttpResponse<String>, String> right(int status, String words) {
        return answer -> answer.statusCode() == status && answer.body().contains(words) ? WELL : words(answer);
    }

    private static String words(HttpResponse<String> answer) {
        String body = answer.body().replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " ");
        return answer.statusCode() + " " + body.substring(0, Math.min(LONGEST, body.length()));
    }

    static String words(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return String.valueOf(cause);
    }

    @Override
    public CompletableFuture<String> go(HttpClient client, long number) {
        return client.sendAsync(request.apply(number), BodyHandlers.ofString())
                .handle((answer, thrown) -> answer == null ? words(thrown) : judge.apply(answer));
    }
}
