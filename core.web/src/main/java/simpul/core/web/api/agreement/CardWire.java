package simpul.core.web.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Stage;

/** A document in short, as its case lists it. */
record CardWire(
        String id,
        DocumentType document,
        String title,
        Stage stage,
        LocalDate since,
        int slots,
        int filled,
        @Nullable LocalDate signed,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {
    static CardWire of(AgreementCard card) {
        return new CardWire(
                card.id(),
                card.document(),
                card.title(),
                card.stage(),
                card.since(),
                card.slots(),
                card.filled(),
                card.signed(),
                card.starts(),
                card.ends());
    }
}
