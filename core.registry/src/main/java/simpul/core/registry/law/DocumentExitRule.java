package simpul.core.registry.law;

import simpul.core.model.agreement.Agreement;

/** What must be there before a stage of a document counts as finished. Pure. */
@FunctionalInterface
interface DocumentExitRule {
    void check(Agreement document, Facts facts, Findings out);
}
