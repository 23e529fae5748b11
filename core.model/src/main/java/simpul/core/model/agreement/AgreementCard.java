package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document in short, as its case shows it.
 *
 * @param slots how many signatures it needs
 * @param filled how many of them are there
 * @param ends last day in force, early ending included; null until it is known
 */
public record AgreementCard(
        String id,
        String caseId,
        DocumentType document,
        String title,
        Stage stage,
        LocalDate since,
        int slots,
        int filled,
        @Nullable LocalDate signed,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {}
