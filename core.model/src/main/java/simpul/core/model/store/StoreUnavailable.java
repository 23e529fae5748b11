package simpul.core.model.store;

import java.util.List;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;

/**
 * The database did not answer in time: it cannot be reached, is overloaded, or another server won every race. Whether a
 * change that was under way is kept is not known; a request that carries an idempotency key is safe to repeat. Answered
 * like {@code UNAVAILABLE}.
 */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int AGAIN_SECONDS = 5;

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(Throwable cause) {
        super("The database does not answer", cause);
    }

    /** The answer to whoever asked or wanted to change something. */
    public static Problem problem() {
        return new Problem(
                ProblemKind.UNAVAILABLE,
                Text.of(
                        "Basis data sedang tidak menjawab. Coba lagi sebentar lagi; kiriman yang sama hanya berlaku sekali.",
                        "The database does not answer just now. Try again shortly; the same request takes effect only once."),
                List.of(),
                AGAIN_SECONDS);
    }
}
