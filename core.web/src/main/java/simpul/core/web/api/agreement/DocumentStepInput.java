package simpul.core.web.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepTaken;
import simpul.core.web.json.Limit;

/**
 * A stage of a document that is finished; without a day it is that of the papers, else today.
 *
 * @param override why to go on though a rule of a sector could not be decided
 */
record DocumentStepInput(
        Stage stage,
        @Nullable LocalDate on,
        @Nullable @Limit(max = 2000) String note,
        @Nullable @Limit(max = 1000) String override) {
    StepTaken step() {
        return new StepTaken(stage, on, Inputs.text(note), override);
    }
}
