package simpul.bench.swap;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Who leaves half-way: in turn before the answer of one address has begun, and in the middle of the body of another. Wrong
 * is only an answer that had begun otherwise than it should. Thread-safe.
 */
public final class Leaver implements Errand {
    private static final long BEFORE_MILLIS = 100;
    private static final int A_LITTLE = 2000;

    private final HttpRequest slow;
    private final HttpRequest large;

    /**
     * @param slow whose answer takes longer than he stays
     * @param large whose answer is longer than he reads
     */
    public Leaver(URI slow, URI large, Map<String, String> headers) {
        this.slow = Ask.to(slow, headers).build();
        this.large = Ask.to(large, headers).build();
    }

    @Override
    public CompletableFuture<String> go(HttpClient client, long number) {
        return number / 2 % 2 == 0 ? before(client) : amid(client);
    }

    private CompletableFuture<String> before(HttpClient client) {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(slow, BodyHandlers.discarding());
        CompletableFuture.delayedExecutor(BEFORE_MILLIS, TimeUnit.MILLISECONDS).execute(() -> answer.cancel(true));
        return answer.handle((heard, thrown) -> {
            if (heard != null) {
                return heard.statusCode() == 200 ? WELL : String.valueOf(heard.statusCode());
            }
            boolean left = thrown instanceof CancellationException
                    || thrown instanceof CompletionException && thrown.getCause() instanceof CancellationException;
            return left ? WELL : Ask.words(thrown);
        });
    }

    private CompletableFuture<String> amid(HttpClient client) {
        return client.sendAsync(large, BodyHandlers.ofInputStream())
                .handle((heard, thrown) -> heard == null ? Ask.words(thrown) : left(heard));
    }

    private static String left(HttpResponse<InputStream> heard) {
        try (InputStream in = heard.body()) {
            int read = in.readNBytes(A_LITTLE).length;
            return heard.statusCode() == 200 && read == A_LITTLE
                    ? WELL
                    : heard.statusCode() + " with " + read + " bytes";
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }
}
