package simpul.core.web.page;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.web.api.FileParts;
import simpul.core.web.http.Digests;
import simpul.core.web.http.Reply;

/**
 * A form that has been sent. For one request.
 *
 * @param input what it says, or everything that is wrong with it
 * @param form for showing it again
 */
public record Sent<I>(PageAsk ask, Result<I> input, Form form, FileParts files, Pages pages, String digest) {
    /** Refusals that a person can mend in the form. */
    private static final Set<ProblemKind> MENDED_HERE = Set.of(
            ProblemKind.INVALID,
            ProblemKind.CONFLICT,
            ProblemKind.STALE,
            ProblemKind.MALFORMED,
            ProblemKind.TOO_LARGE,
            ProblemKind.UNSUPPORTED_TYPE,
            ProblemKind.TOO_MANY,
            ProblemKind.STORAGE_FULL,
            ProblemKind.UNAVAILABLE);

    /** The same as somebody understands it, with another form for showing it again. */
    public <J> Sent<J> with(Function<I, J> understood, Form other) {
        return new Sent<>(ask, input.map(understood), other, files, pages, digest);
    }

    /**
     * Carries it out, once per form that was shown.
     *
     * @param work the service; answers with the value of its transaction
     * @param done where to go on; made inside the transaction, from the value alone
     * @param again the page with the form, with all that was typed and what is wrong
     */
    public <T> Reply then(BiFunction<Call, I, Result<T>> work, Function<T, Reply> done, Function<Form, Reply> again) {
        if (!input.isDone()) {
            return again(input.problem(), again);
        }
        Optional<String> key = ask.asked().signedIn() ? Optional.of(form.key()) : Optional.empty();
        return pages.repeat()
                .write(
                        ask.caller(),
                        key,
                        Digests.of(Digests.utf8(ask.asked().path()), Digests.utf8(digest)),
                        call -> work.apply(call, input.value()),
                        (value, warnings) -> {
                            ask.warned(warnings);
                            return done.apply(value);
                        },
                        problem -> again(problem, again));
    }

    /** The page with the form again, when that is where the problem can be mended; otherwise the problem's page. */
    public Reply again(Problem problem, Function<Form, Reply> page) {
        return MENDED_HERE.contains(problem.kind())
                ? page.apply(form.refused(problem)).as(problem.kind().status())
                : ask.refuse(problem, form.readable());
    }
}
