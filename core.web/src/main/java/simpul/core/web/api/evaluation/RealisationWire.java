package simpul.core.web.api.evaluation;

import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.Realisation;

/** Commitments finished with evidence over commitments due; no percentage while none is due. */
record RealisationWire(int done, int due, @Nullable Integer percent) {
    static RealisationWire of(Realisation r) {
        return new RealisationWire(
                r.done(), r.due(), r.percent().isPresent() ? r.percent().getAsInt() : null);
    }
}
