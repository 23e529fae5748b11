package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Entries that a partner recorded about a party and that wait for its answer.
 *
 * @param agreement identifier of the document; null when they are on the case itself
 * @param entries how many
 * @param since the day of the oldest
 */
public record PendingAnswer(String caseId, @Nullable String agreement, String title, int entries, LocalDate since) {}
