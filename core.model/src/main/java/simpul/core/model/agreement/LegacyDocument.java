package simpul.core.model.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a legacy case.
 *
 * @param draft what it says, who signs it, its term
 * @param signatures what has been signed; a slot without one is still open
 * @param ending null unless it ended before its term
 */
public record LegacyDocument(
        AgreementDraft draft,
        List<LegacySignature> signatures,
        @Nullable Ending ending) {
    public LegacyDocument {
        signatures = List.copyOf(signatures);
    }
}
