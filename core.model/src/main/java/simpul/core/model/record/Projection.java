package simpul.core.model.record;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one row that a record has in the projection table of its type.
 *
 * @param columns values of the queryable fields by field code: {@code Long} for numbers, days (epoch day),
 *     moments (epoch second) and yes/no (1, 0), {@code String} for the rest, null for none
 * @param search lower-case words of the searchable fields
 * @param mark of the reading for which it was made
 * @param claims what the record claims under unique constraints; one with a missing field claims nothing
 */
public record Projection(Map<String, @Nullable Object> columns, String search, String mark, List<Claim> claims) {
    public Projection {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        claims = List.copyOf(claims);
    }

    /** The same, where whoever claims one of these values too leaves it to this record: it has said so all the time. */
    public Projection after(Collection<Claim> before) {
        return yielding(before::contains);
    }

    /** The same, where no other record's claim stands in the way. */
    public Projection yielding() {
        return yielding(claim -> true);
    }

    private Projection yielding(Predicate<Claim> which) {
        return new Projection(
                columns,
                search,
                mark,
                claims.stream()
                        .map(c -> which.test(c) ? new Claim(c.constraint(), c.value(), c.nationwide(), true) : c)
                        .toList());
    }

    /**
     * A value that at most one record has.
     *
     * @param constraint code of the unique constraint
     * @param nationwide whether in all regions together, not in each
     * @param yields whether the record is kept although another one claims the value, which then stays the other's claim
     */
    public record Claim(String constraint, String value, boolean nationwide, boolean yields) {
        /** One without which the record is not kept. */
        public Claim(String constraint, String value, boolean nationwide) {
            this(constraint, value, nationwide, false);
        }
    }
}
