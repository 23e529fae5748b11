package simpul.core.model.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new case begins with. The caller's region becomes the creator and the first party.
 *
 * @param parties the other parties; the own region may be among them, for its agencies
 * @param batch identifier of the batch of concepts that it joins; null for none
 * @param sample whether it is made up for demonstration
 */
public record CaseDraft(
        Kind kind,
        CaseText text,
        List<PartyDraft> parties,
        @Nullable String batch,
        boolean sample) {
    public CaseDraft {
        parties = List.copyOf(parties);
    }
}
