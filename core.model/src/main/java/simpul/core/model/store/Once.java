package simpul.core.model.store;

import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.result.Result;

/**
 * How a request takes effect once: its idempotency key, the digest of what it asked, and how its answer is rendered
 * inside the transaction, so that effect and answer are kept together or not at all.
 *
 * @param key client's {@code Idempotency-Key}, or the form's; unique per post
 * @param digest SHA-256 (hex) of method, path and body
 * @param render turns the value of the transaction, with its warnings, into the answer to keep; must not block
 */
public record Once(String key, String digest, Function<Result<?>, Answer> render) {

    /** What was kept under a key. */
    public record Kept(String digest, Answer answer) {}

    /** Looks for what a post has already asked under a key. */
    public interface Memory {
        Optional<Kept> find(String post, String key);
    }
}
