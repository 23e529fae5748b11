package simpul.core.model.agreement;

import java.util.List;

/**
 * A case with its documents in short.
 *
 * @param stage where the case stands on the whole: its own stage, or that of the PKS that is furthest
 * @param agreements its base document first
 */
public record CaseView(Case subject, Stage stage, Condition condition, List<AgreementCard> agreements) {
    public CaseView {
        agreements = List.copyOf(agreements);
    }
}
