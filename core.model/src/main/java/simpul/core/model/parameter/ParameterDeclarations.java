package simpul.core.model.parameter;

import java.util.List;

/**
 * Takes the parameters of what comes and goes while the platform runs: sectors. Implemented by core.store. Thread-safe.
 */
public interface ParameterDeclarations {
    /** Puts these defaults in the place of what the same owner declared before. What offices have set stays. */
    void declare(String owner, List<ParameterDefault> defaults);
}
