package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import simpul.core.model.evaluation.Confirmation;

/** A partner's word on an activity. */
record ConfirmationWire(String region, boolean agreed, String note, String office, LocalDate on) {
    static ConfirmationWire of(Confirmation c) {
        return new ConfirmationWire(c.region(), c.agreed(), c.note(), c.office(), c.on());
    }
}
