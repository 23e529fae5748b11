package simpul.core.model.sector;

import java.util.List;
import java.util.function.Function;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Text;

/**
 * Something that a reader can do on a {@link Screen}, with inputs that are fields. The screen shows it as a button to those who write
 * records of the sector; its form and the API send the inputs.
 *
 * <pre>{@code
 * ScreenAction.of("lapor", "Laporkan wabah", "Report an outbreak",
 *         s -> Outcome.of("Wabah dilaporkan.", "Reported.").creates(REPORT, Values.of(DAY, s.value(DAY))))
 *         .inputs(DAY)
 * }</pre>
 *
 * Immutable: each word returns a new action. The function is pure; it decides, the platform does.
 */
public final class ScreenAction {
    private final String code;
    private final Text title;
    private final Function<Submission, Outcome> function;
    private final List<Field<?>> inputs;
    private final List<Aggregate> asks;

    private ScreenAction(
            String code,
            Text title,
            Function<Submission, Outcome> function,
            List<Field<?>> inputs,
            List<Aggregate> asks) {
        this.code = code;
        this.title = title;
        this.function = function;
        this.inputs = inputs;
        this.asks = asks;
    }

    /** @param code last part of its address: lower-case letters, digits and {@code _} */
    public static ScreenAction of(String code, String id, String en, Function<Submission, Outcome> function) {
        return new ScreenAction(code, Text.of(id, en), function, List.of(), List.of());
    }

    /** What the reader fills in, in the order of the form. */
    public ScreenAction inputs(Field<?>... fields) {
        return new ScreenAction(code, title, function, List.of(fields), asks);
    }

    /** Questions to answer before the function is called. */
    public ScreenAction asks(Aggregate... questions) {
        return new ScreenAction(code, title, function, inputs, List.of(questions));
    }

    public String code() {
        return code;
    }

    /** What the button says. */
    public Text title() {
        return title;
    }

    public Function<Submission, Outcome> function() {
        return function;
    }

    public List<Field<?>> inputs() {
        return inputs;
    }

    public List<Aggregate> asks() {
        return asks;
    }

    @Override
    public String toString() {
        return code;
    }
}
