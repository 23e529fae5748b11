package simpul.core.modules.run;

import java.util.Optional;
import simpul.core.model.result.Diagnosis;

/** Says whether a module's file may run. */
interface Trust {
    /** What speaks against it; empty when nothing does. */
    Optional<Diagnosis> doubt(String subject, String location);
}
