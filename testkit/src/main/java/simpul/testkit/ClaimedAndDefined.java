package simpul.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;

/** Holds what a sector claims in its manifest against what it declares. Stateless. */
final class ClaimedAndDefined {
    private ClaimedAndDefined() {}

    /** An assertion fails with everything in which they differ. */
    static void agree(Sector sector, Definition definition) {
        List<String> differences = differences(sector, definition);
        if (!differences.isEmpty()) {
            throw new AssertionError("@SectorClaim and the definition differ:\n  " + String.join("\n  ", differences));
        }
    }

    /** Nothing for a class without a claim, which only a module needs. */
    private static List<String> differences(Sector sector, Definition definition) {
        @Nullable SectorClaim claim = sector.getClass().getAnnotation(SectorClaim.class);
        List<String> differences = new ArrayList<>();
        if (claim == null) {
            return differences;
        }
        compare("id", claim.id(), definition.id(), differences);
        compare("title", claim.title(), definition.title().id(), differences);
        compare("english", claim.english(), definition.title().en(), differences);
        compare("icon", claim.icon(), definition.icon(), differences);
        Set<String> records = definition.records().stream()
                .map(type -> type.code() + ":" + type.schema())
                .collect(Collectors.toCollection(TreeSet::new));
        compare("records", new TreeSet<>(List.of(claim.records())), records, differences);
        return differences;
    }

    private static void compare(String what, Object claimed, Object defined, List<String> differences) {
        if (!claimed.equals(defined)) {
            differences.add(what + ": claimed " + claimed + ", defined " + defined);
        }
    }
}
