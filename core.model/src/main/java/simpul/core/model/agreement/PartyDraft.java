package simpul.core.model.agreement;

import java.util.List;

/**
 * A party as somebody names it. Its name is looked up.
 *
 * @param units agencies that take part
 */
public record PartyDraft(PartyRef ref, List<Unit> units) {
    public PartyDraft {
        units = List.copyOf(units);
    }
}
