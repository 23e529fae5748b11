package simpul.core.web.api.evaluation;

import org.jspecify.annotations.Nullable;
import simpul.core.web.json.Limit;

/** A partner's word on an activity. */
record ConfirmationInput(
        boolean agreed, @Nullable @Limit(max = 500) String note) {}
