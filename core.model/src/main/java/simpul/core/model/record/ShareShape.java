package simpul.core.model.record;

import java.util.Optional;
import java.util.Set;
import simpul.core.model.sector.record.Sharing;

/**
 * What another region sees of the records of a type.
 *
 * @param way by what it comes to see them, see {@link Sharing#way}
 * @param states codes of the states in which it does
 * @param fields codes of the fields and parts that it sees
 */
public record ShareShape(String way, Set<String> states, Set<String> fields) {
    public ShareShape {
        states = Set.copyOf(states);
        fields = Set.copyOf(fields);
    }

    /** Whether it is the province of the region that the field names. */
    public boolean isProvince() {
        return way.startsWith(Sharing.PROVINCE);
    }

    /** Code of the field that names the region; empty where the agreement names it. */
    public Optional<String> field() {
        if (isCounterpart()) {
            return Optional.empty();
        }
        return Optional.of(isProvince() ? way.substring(Sharing.PROVINCE.length()) : way);
    }

    /** Whether the agreement and not a field names the other regions. */
    public boolean isCounterpart() {
        return way.equals(Sharing.COUNTERPART);
    }
}
