package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundStatus;

/** A step of a round. */
record RoundEventWire(RoundStatus to, String region, String office, LocalDate on, String note) {
    static RoundEventWire of(RoundEvent e) {
        return new RoundEventWire(e.to(), e.region(), e.office(), e.on(), e.note());
    }
}
