package simpul.core.model.record;

import java.util.Set;
import simpul.core.model.sector.record.Sharing;

/**
 * What another region sees of the records of a type.
 *
 * @param way by what it comes to see them: the code of a region field, or {@link Sharing#COUNTERPART}
 * @param states codes of the states in which it does
 * @param fields codes of the fields that it sees
 */
public record ShareShape(String way, Set<String> states, Set<String> fields) {
    public ShareShape {
        states = Set.copyOf(states);
        fields = Set.copyOf(fields);
    }

    /** Whether the agreement and not a field names the other regions. */
    public boolean isCounterpart() {
        return way.equals(Sharing.COUNTERPART);
    }
}
