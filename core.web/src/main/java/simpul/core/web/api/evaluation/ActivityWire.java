package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.evaluation.Activity;

/** Something that was done under an agreement. */
record ActivityWire(
        String id,
        String agreement,
        String region,
        LocalDate date,
        String title,
        String place,
        List<String> commitments,
        List<EvidenceWire> evidence,
        boolean evidenced,
        boolean partnerAsked,
        List<ConfirmationWire> confirmations,
        String recordedBy,
        LocalDate recordedOn,
        int version) {
    static ActivityWire of(Activity a) {
        return new ActivityWire(
                a.id(),
                a.agreement(),
                a.region(),
                a.date(),
                a.title(),
                a.place(),
                a.commitments(),
                a.evidence().stream().map(EvidenceWire::of).toList(),
                a.evidenced(),
                a.asked(),
                a.confirmations().stream().map(ConfirmationWire::of).toList(),
                a.office(),
                a.recordedOn(),
                a.version());
    }
}
