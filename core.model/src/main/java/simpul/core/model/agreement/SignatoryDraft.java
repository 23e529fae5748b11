package simpul.core.model.agreement;

import java.util.List;

/**
 * A party of a document as somebody names it.
 *
 * @param number the party's own number; may be empty
 * @param headSigns whether its head signs himself; always so on a base document
 */
public record SignatoryDraft(PartyRef ref, List<Unit> units, String number, boolean headSigns) {
    public SignatoryDraft {
        units = List.copyOf(units);
    }
}
