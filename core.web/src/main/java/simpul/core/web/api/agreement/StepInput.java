package simpul.core.web.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepTaken;
import simpul.core.web.json.Limit;

/** A stage of a case that is finished; without a day it is that of the papers, else today. */
record StepInput(
        Stage stage,
        @Nullable LocalDate on,
        @Nullable @Limit(max = 2000) String note) {
    StepTaken step() {
        return new StepTaken(stage, on, Inputs.text(note));
    }
}
