package simpul.core.web.api.agreement;

import org.jspecify.annotations.Nullable;
import simpul.core.web.json.Limit;

/**
 * Confirms or objects to an entry that the partner recorded.
 *
 * @param entry identifier of a paper or slot, or {@code dprd:} and the region's code
 * @param remark the reason of an objection
 */
record AnswerInput(
        @Limit(max = 60) String entry,
        boolean agrees,
        @Nullable @Limit(max = 2000) String remark) {}
