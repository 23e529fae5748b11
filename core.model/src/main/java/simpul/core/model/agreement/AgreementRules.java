package simpul.core.model.agreement;

import simpul.core.model.access.Scope;

/**
 * What the sectors that an agreement names have to say when it finishes a stage. Implemented by core.records. Thread-safe;
 * never to be called while a transaction is open.
 */
public interface AgreementRules {
    /**
     * Everything that rules of running sectors find, and those that could not be decided, whose failure is charged to their
     * sector; nothing at stages where none is asked.
     *
     * @param scope of whoever takes the step; rules see records of that region
     */
    SectorVerdict verdict(Scope scope, Agreement agreement, Case of);
}
