package simpul.core.modules.deploy;

import java.util.List;
import simpul.core.model.result.Diagnosis;

/**
 * What became of one module at a start of the server. Immutable.
 *
 * @param faults why it does not run; empty when it does, or will as soon as the store is ready for it
 * @param blamed whether that counts against the module
 */
record Started(List<Diagnosis> faults, boolean blamed) {
    static final Started RUNS = new Started(List.of(), false);

    static Started of(List<Diagnosis> faults) {
        return new Started(faults, !faults.isEmpty());
    }
}
