package simpul.core.model.sector;

import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.RecordFacts;

/** What a rule sees: the record as it would be kept, and the answers to what the rule asks. Immutable. */
@ProviderType
public interface RuleFacts extends RecordFacts {
    /** Answers over the owner's other records; the record that is being written is left out. */
    Answers answers();
}
