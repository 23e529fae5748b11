package simpul.core.model.agreement;

import java.time.LocalDate;

/**
 * How a document ended before its term.
 *
 * @param on the last day on which it was in force
 */
public record Ending(EndReason reason, LocalDate on, String note) {}
