package simpul.core.model.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one caller can reach. Every service and store method that touches a region's data is bound to one.
 *
 * <p>core.access issues scopes for people; the named system scopes are for migration, jobs and health. An architecture
 * test forbids making one anywhere else. Immutable.
 */
public final class Scope {
    private final String actor;
    private final Reach reach;
    private final @Nullable String region;
    private final @Nullable String agency;
    private final Set<String> watched;
    private final boolean national;

    private Scope(
            String actor,
            Reach reach,
            @Nullable String region,
            @Nullable String agency,
            Set<String> watched,
            boolean national) {
        this.actor = actor;
        this.reach = reach;
        this.region = region;
        this.agency = agency;
        this.watched = Set.copyOf(watched);
        this.national = national;
    }

    /** A person's scope; for core.access only. */
    public static Scope issue(
            String actor,
            Reach reach,
            @Nullable String region,
            @Nullable String agency,
            Set<String> watched,
            boolean national) {
        return new Scope(actor, reach, region, agency, watched, national);
    }

    /** The scope of a named system task. */
    public static Scope system(SystemTask task) {
        return new Scope("system:" + task.name(), Reach.SYSTEM, null, null, Set.of(), true);
    }

    /** Who acts: the post's identifier, or {@code system:TASK}, or {@code public}. */
    public String actor() {
        return actor;
    }

    public Reach reach() {
        return reach;
    }

    /** Code of the region for which the caller acts; empty for administrators, ministries and system tasks. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** The caller's agency, where the post belongs to one. */
    public Optional<String> agency() {
        return Optional.ofNullable(agency);
    }

    /** Codes of the regions that a monitor watches, beside the own one. */
    public Set<String> watched() {
        return watched;
    }

    /** Whether every region is covered: ministry monitors and system tasks. */
    public boolean national() {
        return national;
    }

    /** Whether this scope covers a region at all (how deep, {@link #reach} says). */
    public boolean covers(String code) {
        return national || code.equals(region) || watched.contains(code);
    }

    /** What this caller can see in one text, the same after a restart: for binding cursors and entity tags to it. */
    public String fingerprint() {
        return String.join(
                "|",
                actor,
                reach.name(),
                String.valueOf(region),
                String.valueOf(agency),
                String.join(",", new TreeSet<>(watched)),
                Boolean.toString(national));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope s
                && actor.equals(s.actor)
                && reach == s.reach
                && Objects.equals(region, s.region)
                && Objects.equals(agency, s.agency)
                && watched.equals(s.watched)
                && national == s.national;
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, reach, region, agency, watched, national);
    }

    @Override
    public String toString() {
        return reach + "[" + actor + ", region " + region + ", agency " + agency + "]";
    }
}
