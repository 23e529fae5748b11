package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.DprdDecision;

/** What the DPRDs were asked and said. */
record DprdWire(List<DecisionWire> decisions, @Nullable String reopenedBy) {

    /** What one DPRD was asked and said. */
    record DecisionWire(
            String region,
            LocalDate asked,
            @Nullable Boolean approved,
            @Nullable LocalDate decided,
            String number,
            String note,
            RecordedWire recorded) {
        static DecisionWire of(DprdDecision d) {
            return new DecisionWire(
                    d.region(),
                    d.asked(),
                    d.approved(),
                    d.decided(),
                    d.number(),
                    d.note(),
                    RecordedWire.of(d.recorded()));
        }
    }

    static DprdWire of(Dprd dprd) {
        return new DprdWire(dprd.decisions().stream().map(DecisionWire::of).toList(), dprd.reopenedBy());
    }
}
