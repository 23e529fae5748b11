package simpul.core.model.module;

import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Diagnosis;

/**
 * What a look at a file without loading a class of it came to. Immutable.
 *
 * @param file what it says of itself; empty where it could not be read so far
 * @param diagnoses everything that speaks against it; empty for a file that may be installed
 * @param warnings what is worth knowing of it and refuses nothing
 */
public record Inspected(Optional<ModuleFile> file, List<Diagnosis> diagnoses, List<Diagnosis> warnings) {
    public Inspected {
        diagnoses = List.copyOf(diagnoses);
        warnings = List.copyOf(warnings);
    }

    public Inspected(Optional<ModuleFile> file, List<Diagnosis> diagnoses) {
        this(file, diagnoses, List.of());
    }

    public boolean isSound() {
        return file.isPresent() && diagnoses.isEmpty();
    }
}
