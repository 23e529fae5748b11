package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage that somebody reports as finished.
 *
 * @param on the day on which it was finished in fact; null for the day that the papers say, else today
 * @param override why to go on though a rule of a sector could not be decided; null where nobody answers for that. Rules are
 *     asked about documents that carry a case out, and only then does it say anything.
 */
public record StepTaken(
        Stage stage,
        @Nullable LocalDate on,
        String note,
        @Nullable String override) {
    /** One for which nobody has to answer. */
    public StepTaken(Stage stage, @Nullable LocalDate on, String note) {
        this(stage, on, note, null);
    }
}
