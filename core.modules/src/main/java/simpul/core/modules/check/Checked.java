package simpul.core.modules.check;

import java.util.List;
import java.util.Optional;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.result.Diagnosis;

/**
 * The outcome of a check.
 *
 * @param file what the jar says of itself; empty when it does not say enough
 * @param faults everything that refuses it
 * @param warnings what is worth knowing and refuses nothing
 */
public record Checked(Optional<ModuleFile> file, List<Diagnosis> faults, List<Diagnosis> warnings) {
    public Checked {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    public boolean isAccepted() {
        return faults.isEmpty() && file.isPresent();
    }
}
