package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.OwnFields;
import simpul.core.model.agreement.PlanBasis;
import simpul.core.web.json.Limit;

/** The fields of a case that belong to one party. */
record OwnInput(
        @Nullable @Limit(max = 100) List<String> agencies,
        @Nullable PlanBasis plan,
        @Nullable @Limit(max = 2000) String planNote,
        @Nullable @Limit(max = 2000) String funding,
        @Nullable BurdenWire burden) {
    OwnFields fields() {
        return new OwnFields(
                Inputs.units(agencies),
                plan,
                Inputs.text(planNote),
                Inputs.text(funding),
                burden == null ? null : burden.burden());
    }
}
