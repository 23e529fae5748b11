package simpul.bench.swap;

import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;

/** What one kind of client does. Thread-safe; never blocks who sends it. */
public interface Errand {
    /** The answer was as it should be. */
    String WELL = "";

    /**
     * Goes once.
     *
     * @param number counts the errands of its kind from 0
     * @return what was other than expected, in words; {@link #WELL} when nothing was
     */
    CompletableFuture<String> go(HttpClient client, long number);
}
