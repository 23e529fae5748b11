package simpul.core.model.evaluation;

import simpul.core.model.access.Scope;

/** What the dashboard counts. Thread-safe. */
public interface EvaluationTotals {
    RoundTotals totals(Scope scope);
}
