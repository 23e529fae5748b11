package simpul.core.model.module;

import java.util.List;
import simpul.core.model.result.Diagnosis;

/** The folder that modules are laid into. Thread-safe. */
public interface ModuleFolder {
    /**
     * What stands in the way of files there, by their names; empty where all of them were taken. What the check said of a file
     * that was taken stands in the ledger instead.
     */
    List<Diagnosis> troubles();
}
