package simpul.core.model.agreement;

import java.util.List;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Finding;

/**
 * What the sectors that an agreement names have to say when it finishes a stage. Implemented by core.records. Thread-safe;
 * never to be called while a transaction is open.
 */
public interface AgreementRules {
    /**
     * Everything that rules of running sectors find, each with its legal basis; empty at stages where none is asked. A rule
     * that could not be decided blocks, unless it only warns; the failure is charged to its sector.
     *
     * @param scope of whoever takes the step; rules see records of that region
     */
    List<Finding> findings(Scope scope, Agreement agreement, Case of);
}
