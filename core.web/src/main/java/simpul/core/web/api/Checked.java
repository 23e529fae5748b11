package simpul.core.web.api;

import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Reply;

/** Lets an operation work once everything it declared has been found in order. For one request. */
final class Checked {
    private final Operation operation;
    private final Asked asked;

    Checked(Operation operation, Asked asked) {
        this.operation = operation;
        this.asked = asked;
    }

    /** What is wrong beside the body, before it is read. */
    Optional<Problem> complaint() {
        return Entries.query(asked, operation.params())
                .or(() -> refusal(cursor()))
                .or(() -> refusal(version()));
    }

    Reply run(byte[] body, Function<Ask, Reply> work) {
        Optional<Problem> complaint = complaint();
        if (complaint.isPresent()) {
            return Problems.reply(complaint.get(), asked.language());
        }
        return work.apply(
                new Ask(operation.api(), asked, cursor().value(), version().value(), body));
    }

    private Result<Cursor> cursor() {
        return operation.isPaged()
                ? Entries.cursor(asked, operation.api().seal())
                : Result.done(new Cursor(Cursor.MOST, null));
    }

    private Result<Long> version() {
        return operation.isVersioned() ? Entries.version(asked) : Result.done(0L);
    }

    private static Optional<Problem> refusal(Result<?> result) {
        return result.isDone() ? Optional.empty() : Optional.of(result.problem());
    }
}
