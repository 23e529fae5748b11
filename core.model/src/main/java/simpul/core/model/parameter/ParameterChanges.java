package simpul.core.model.parameter;

import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Sets parameters. What held before stays on record for its days. Thread-safe. */
public interface ParameterChanges {
    /** Adds an edition, or replaces the one of the same code, region and first day. */
    Result<Parameter> set(Call call, ParameterDraft draft);
}
