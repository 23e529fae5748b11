package simpul.core.model.evaluation;

import java.time.LocalDate;

/**
 * A partner's word on an activity.
 *
 * @param region code of the partner region
 * @param agreed whether it happened as recorded
 * @param office the office that answered
 */
public record Confirmation(String region, boolean agreed, String note, String office, LocalDate on) {}
