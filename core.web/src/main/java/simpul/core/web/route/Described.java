package simpul.core.web.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import simpul.core.model.text.Text;
import simpul.core.web.json.Definitions;

/**
 * What the OpenAPI document says about an operation.
 *
 * @param operation unique name, e.g. {@code listCases}
 * @param tag the group it belongs to
 * @param body schema by media type; empty when it takes no body
 * @param answers schema by status and media type; an empty map of types for an answer without a body
 * @param versioned whether it asks for {@code If-Match}
 * @param tagged whether its answers have an entity tag; a reader who has what is there is answered 304
 * @param followed whether its answer 202 says where the work goes on, as each 201 says where the new thing is
 * @param keyed whether it takes an {@code Idempotency-Key}
 */
public record Described(
        String operation,
        String tag,
        Text summary,
        Map<String, Schema> body,
        Map<Integer, Map<String, Schema>> answers,
        List<Integer> refusals,
        boolean versioned,
        boolean tagged,
        boolean followed,
        boolean keyed) {

    /** Makes a schema when a document is written. */
    @FunctionalInterface
    public interface Schema extends Function<Definitions, ObjectNode> {}

    public Described {
        body = Map.copyOf(body);
        answers = Map.copyOf(answers);
        refusals = List.copyOf(refusals);
    }
}
