package simpul.core.web.api;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Json;
import simpul.core.web.route.Route;

/** An operation that takes a JSON body, while it is being declared. For one thread. */
public final class Taking<I> {
    /** The largest JSON document or form that is read. */
    public static final long MOST = 1024L * 1024;

    private static final Set<String> JSON = Set.of(Answers.JSON, "application/merge-patch+json");

    private final Operation operation;
    private final Class<I> input;

    Taking(Operation operation, Class<I> input) {
        this.operation = operation;
        this.input = input;
    }

    /** Ends the declaration. The input is complete and each of its values within its bounds. */
    public Route by(BiFunction<Ask, I, Reply> work) {
        return operation.route(asked -> answer(asked, work));
    }

    /** Ends the declaration of an operation that some may ask for without a body. */
    public Route orNothing(Function<Ask, Reply> nothing, BiFunction<Ask, I, Reply> work) {
        return operation.route(asked -> asked.content().type().isEmpty()
                ? new Checked(operation, asked).run(new byte[0], nothing)
                : answer(asked, work));
    }

    Reply answer(Asked asked, BiFunction<Ask, I, Reply> work) throws Refused {
        Checked checked = new Checked(operation, asked);
        Optional<Problem> complaint = checked.complaint();
        if (complaint.isPresent()) {
            return Problems.reply(complaint.get(), asked.language());
        }
        if (!JSON.contains(asked.content().type())) {
            return Problems.reply(
                    Problem.of(
                            ProblemKind.UNSUPPORTED_TYPE,
                            Text.of(
                                    "Kirim isi sebagai JSON dengan Content-Type: application/json.",
                                    "Send the body as JSON with Content-Type: application/json.")),
                    asked.language());
        }
        byte[] body = asked.content().bytes(MOST);
        Result<I> read = Json.read(body, input);
        return read.isDone()
                ? checked.run(body, ask -> work.apply(ask, read.value()))
                : Problems.reply(read.problem(), asked.language());
    }
}
