package simpul.core.web.api.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Step;

/** A stage that is finished. */
record StepWire(Stage stage, LocalDate on, String region, String office, Instant at, String note) {
    static List<StepWire> all(List<Step> steps) {
        return steps.stream()
                .map(s -> new StepWire(s.stage(), s.on(), s.region(), s.office(), s.at(), s.note()))
                .toList();
    }
}
