package simpul.core.model.agreement;

import java.time.LocalDate;

/**
 * A slot on which something is still to do.
 *
 * @param since the day since which its document collects signatures, or since which the scan is missing
 * @param filled signatures that the document already has
 * @param slots signatures that it needs
 */
public record OpenSlot(
        String caseId,
        String agreement,
        String title,
        DocumentType document,
        Slot slot,
        LocalDate since,
        int filled,
        int slots,
        boolean legacy) {}
