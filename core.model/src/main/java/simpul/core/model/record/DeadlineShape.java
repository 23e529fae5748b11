package simpul.core.model.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A deadline of a type as pages and the API show it; holds nothing of the module.
 *
 * @param unit {@code hours}, {@code days} or {@code working_days}
 * @param number how many; 0 where a parameter says so
 * @param parameter code of the sector's parameter that says how many; null where the type itself does
 * @param state code of the state in which it runs; null where that does not matter
 * @param since code of the field from which it is counted; null where it is when the record came into the state
 * @param until code of the field that ends it; null for none
 */
public record DeadlineShape(
        String code,
        Text title,
        String basis,
        String unit,
        long number,
        @Nullable String parameter,
        @Nullable String state,
        @Nullable String since,
        @Nullable String until) {
    public Optional<String> endedBy() {
        return Optional.ofNullable(until);
    }

    /** Codes of the fields that decide about it. */
    public List<String> fields() {
        return Stream.of(since, until).filter(Objects::nonNull).toList();
    }

    /** Whether who sees these fields may know of it. */
    public boolean isSeenBy(Set<String> fields) {
        return fields.containsAll(fields());
    }
}
