package simpul.core.model.sector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/**
 * Something that a reader can do on a {@link Screen}, with inputs that are fields. The screen shows it to those who write records of
 * the sector; its form and the API send the inputs.
 *
 * <pre>{@code
 * ScreenAction.of("lapor", "Laporkan wabah", "Report an outbreak",
 *         s -> Outcome.of("Wabah dilaporkan.", "Reported.").creates(REPORT, Values.of(DAY, s.value(DAY))).moves(HERD, s.id(), "TAHAN"))
 *         .on(HERD)
 *         .inputs(DAY)
 * }</pre>
 *
 * Immutable: each word returns a new action. The function is pure and runs under a time limit before anything is written; it decides,
 * the platform does. Where it fails, nothing is done and the sector is charged with a diagnosis.
 */
public final class ScreenAction {
    private final String code;
    private final Text title;
    private final Function<Submission, Outcome> function;
    private final List<Field<?>> inputs;
    private final @Nullable RecordType on;

    private ScreenAction(
            String code,
            Text title,
            Function<Submission, Outcome> function,
            List<Field<?>> inputs,
            @Nullable RecordType on) {
        this.code = code;
        this.title = title;
        this.function = function;
        this.inputs = List.copyOf(inputs);
        this.on = on;
    }

    /** @param code last part of its address: lower-case letters, digits and {@code _} */
    public static ScreenAction of(String code, String id, String en, Function<Submission, Outcome> function) {
        return new ScreenAction(code, Text.of(id, en), function, List.of(), null);
    }

    /** What the reader fills in, in the order of the form. */
    public ScreenAction inputs(Field<?>... fields) {
        return new ScreenAction(code, title, function, List.of(fields), on);
    }

    /** It is about one record of this type, which the reader chooses among those that he sees; the function sees it as he does. */
    public ScreenAction on(RecordType type) {
        return new ScreenAction(code, title, function, inputs, type);
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

    public Optional<RecordType> on() {
        return Optional.ofNullable(on);
    }

    @Override
    public String toString() {
        return code;
    }
}
