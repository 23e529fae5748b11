package simpul.core.model.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A schedule with the day on which the next round is to be opened.
 *
 * @param next null when no further round is to come
 */
public record Scheduled(Schedule schedule, @Nullable LocalDate next) {}
