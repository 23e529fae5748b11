package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage that somebody reports as finished.
 *
 * @param on the day on which it was finished in fact; null for the day that the papers say, else today
 */
public record StepTaken(Stage stage, @Nullable LocalDate on, String note) {}
