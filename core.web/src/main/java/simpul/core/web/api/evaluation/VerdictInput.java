package simpul.core.web.api.evaluation;

import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Verdict;
import simpul.core.web.json.Limit;

/** How a round is closed. */
record VerdictInput(
        Verdict verdict, @Nullable @Limit(max = 2000) String note) {}
