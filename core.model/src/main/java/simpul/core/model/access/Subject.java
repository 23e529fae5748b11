package simpul.core.model.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about, reduced to what decisions depend on.
 *
 * @param owner code of the owning region; null for platform matters
 * @param parties codes of every region that is a party (owner included)
 * @param agencies identifiers of the agencies that take part
 * @param stage stage code of the case or agreement, e.g. {@code PERSIAPAN}; null where there is none
 * @param turn code of the region whose turn it is to edit the shared text; null when no turn is open
 */
public record Subject(
        @Nullable String owner,
        Set<String> parties,
        Set<String> agencies,
        @Nullable String stage,
        @Nullable String turn) {
    public static final Subject PLATFORM = new Subject(null, Set.of(), Set.of(), null, null);

    public Subject {
        parties = Set.copyOf(parties);
        agencies = Set.copyOf(agencies);
    }

    /** Something that belongs to one region alone. */
    public static Subject of(String region) {
        return new Subject(region, Set.of(region), Set.of(), null, null);
    }
}
