package simpul.core.model.evaluation;

import java.time.LocalDate;

/**
 * A step of a round: what became of it, by which office, when, and the words that came with it.
 *
 * @param to the status it took
 * @param region code of the region whose office acted
 * @param note empty when nothing was said
 */
public record RoundEvent(RoundStatus to, String region, String office, LocalDate on, String note) {}
