package simpul.core.web.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Concept;
import simpul.core.model.agreement.ConceptState;

/** A case's place in a batch of concepts. */
record ConceptWire(String batch, int number, ConceptState state, LocalDate on, String note) {
    static @Nullable ConceptWire of(@Nullable Concept concept) {
        return concept == null
                ? null
                : new ConceptWire(concept.batch(), concept.number(), concept.state(), concept.on(), concept.note());
    }
}
