package simpul.core.web.api.agreement;

import java.util.List;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Step;
import simpul.core.model.result.Finding;
import simpul.core.web.api.FindingWire;

/**
 * The finished stages and what the next step would be answered with.
 *
 * @param ready whether nothing stands in its way
 */
record OutlookWire(Stage stage, List<StepWire> steps, boolean ready, List<FindingWire> findings) {
    static OutlookWire of(Stage stage, List<Step> steps, List<Finding> findings) {
        return new OutlookWire(
                stage, StepWire.all(steps), findings.stream().noneMatch(Finding::blocks), FindingWire.all(findings));
    }
}
