package simpul.core.web.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;
import simpul.core.model.store.StorageFull;
import simpul.core.model.text.Text;

/**
 * Lets a request take effect once: the same key and content get the same bytes again, other content under the key is
 * refused. The answer is rendered inside the transaction that it tells about and kept with it. Thread-safe.
 */
public final class Repeat {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");

    private final Once.Memory memory;

    public Repeat(Once.Memory memory) {
        this.memory = memory;
    }

    /**
     * Runs a write.
     *
     * @param caller whose key it is
     * @param key the client's key; empty when it sent none
     * @param digest of method, path and content
     * @param show renders the value and the warnings that let it pass
     * @param refuse turns a problem into the reply
     */
    public <T> Reply write(
            Caller caller,
            Optional<String> key,
            String digest,
            Function<Call, Result<T>> work,
            BiFunction<T, List<Finding>, Reply> show,
            Function<Problem, Reply> refuse) {
        try {
            return once(caller, key, digest, work, show, refuse);
        } catch (StorageFull full) {
            return refuse.apply(StorageFull.problem());
        }
    }

    private <T> Reply once(
            Caller caller,
            Optional<String> key,
            String digest,
            Function<Call, Result<T>> work,
            BiFunction<T, List<Finding>, Reply> show,
            Function<Problem, Reply> refuse) {
        if (key.isEmpty()) {
            Result<T> done = work.apply(Call.of(caller));
            return done.isDone() ? show.apply(done.value(), done.warnings()) : refuse.apply(done.problem());
        }
        if (!KEY.matcher(key.get()).matches()) {
            return refuse.apply(malformed());
        }
        String post = caller.post();
        String mark = mark(key.get(), digest);
        Optional<Once.Kept> kept = memory.find(post, key.get());
        if (kept.isPresent()) {
            return replay(kept.get(), mark, refuse);
        }
        AtomicReference<Reply> rendered = new AtomicReference<>();
        Once once = new Once(key.get(), mark, result -> {
            @SuppressWarnings("unchecked") // A service answers with the value of its transaction: see Once.
            Reply reply = show.apply((T) result.value(), result.warnings());
            rendered.set(reply);
            return reply.kept();
        });
        Result<T> done = work.apply(new Call(caller, once));
        if (done.isDone()) {
            Reply reply = rendered.get();
            return reply != null ? reply : show.apply(done.value(), done.warnings());
        }
        // What refuses may be the effect of the same request, which came a moment earlier.
        Optional<Once.Kept> meanwhile = memory.find(post, key.get());
        return meanwhile.isPresent() ? replay(meanwhile.get(), mark, refuse) : refuse.apply(done.problem());
    }

    /** A form may hold a password, and the store has the key only as a digest: so what is kept tells nothing of it. */
    private static String mark(String key, String digest) {
        return Digests.of(Digests.utf8(key), Digests.utf8(digest));
    }

    private static Reply replay(Once.Kept kept, String mark, Function<Problem, Reply> refuse) {
        return kept.digest().equals(mark)
                ? Reply.again(kept.answer()).with("Idempotency-Replayed", "true")
                : refuse.apply(Problem.of(
                        ProblemKind.INVALID,
                        Text.of(
                                "Kunci Idempotency-Key ini sudah dipakai untuk permintaan dengan isi lain.",
                                "This Idempotency-Key was already used for a request with other content.")));
    }

    private static Problem malformed() {
        return Problem.of(
                ProblemKind.MALFORMED,
                Text.of(
                        "Idempotency-Key terdiri dari 8 sampai 100 karakter ASCII tanpa spasi.",
                        "An Idempotency-Key has 8 to 100 ASCII characters without blanks."));
    }
}
