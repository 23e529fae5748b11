package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.Promised;

/** A commitment as a round sees it, beside the figure that measures it. */
record CommitmentStateWire(
        String commitment,
        String title,
        @Nullable LocalDate due,
        CommitmentStatus status,
        String since,
        String note,
        boolean evidenced,
        String indicator,
        String target,
        @Nullable MeasurementWire figure) {
    static CommitmentStateWire of(Promised p) {
        return new CommitmentStateWire(
                p.commitment().commitment(),
                p.commitment().title(),
                p.commitment().due(),
                p.commitment().status(),
                p.commitment().since(),
                p.commitment().note(),
                p.commitment().evidenced(),
                p.commitment().indicator(),
                p.commitment().target(),
                p.figure() == null ? null : MeasurementWire.of(p.figure()));
    }
}
