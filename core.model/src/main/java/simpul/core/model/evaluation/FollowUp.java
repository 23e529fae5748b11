package simpul.core.model.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a finding; stays in the next rounds until it is done.
 *
 * @param who office that acts; may be empty
 * @param due null when no day was set
 * @param since code of the period in which it was noted
 */
public record FollowUp(String text, String who, @Nullable LocalDate due, boolean done, String since) {}
