package simpul.core.model.sector;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.RecordFacts;

/** What a rule sees: the record as it would be kept, and the answers to what the rule asks. Immutable. */
@ProviderType
public interface RuleFacts extends RecordFacts {
    /** Answers over the owner's other records; the record that is being written is left out. */
    Answers answers();

    /**
     * The agreement that the record names, as its parties have written it down, for a rule that says {@link Rule#withAgreement}; from
     * others it is a bug of the sector. As the owner's region sees it, also when a partner writes in a shared record. Empty where the record
     * names none, or the owner does not see it.
     */
    Optional<AgreementFacts> agreement();
}
