package simpul.core.model.agreement;

import java.time.LocalDate;

/**
 * A case's place in a batch of concepts (<em>paket konsep</em>).
 *
 * @param number its place in the batch, from 1
 * @param on the day since which it stands in this state
 */
public record Concept(String batch, int number, ConceptState state, LocalDate on, String note) {}
