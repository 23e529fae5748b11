package simpul.core.model.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new document begins with.
 *
 * @param document its kind; new ones carry a case out, base documents come from the case's own stages
 * @param parties who signs
 * @param renews identifier of the document that it renews; null for a first one
 */
public record AgreementDraft(
        DocumentType document,
        AgreementText text,
        List<SignatoryDraft> parties,
        List<Commitment> commitments,
        @Nullable String renews,
        boolean sample) {
    public AgreementDraft {
        parties = List.copyOf(parties);
        commitments = List.copyOf(commitments);
    }
}
