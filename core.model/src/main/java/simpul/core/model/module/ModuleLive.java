package simpul.core.model.module;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Diagnosis;

/**
 * Which version of a sector is the last good one. Immutable.
 *
 * @param sha256 of its file
 * @param previous SHA-256 of the file to which one step leads back; null when there is none
 * @param since when this came to hold
 * @param chosen whether a person decided it; what a release of Simpul brings replaces only what nobody chose
 * @param failedBoots starts in a row that it spoiled
 * @param diagnoses why it does not run; empty for one that does
 */
public record ModuleLive(
        String sector,
        LiveState state,
        String sha256,
        @Nullable String previous,
        Instant since,
        boolean chosen,
        int failedBoots,
        List<Diagnosis> diagnoses) {
    public ModuleLive {
        diagnoses = List.copyOf(diagnoses);
    }

    /** The same in another state. */
    public ModuleLive in(LiveState now, Instant at, List<Diagnosis> why) {
        return new ModuleLive(sector, now, sha256, previous, at, chosen, failedBoots, why);
    }

    /** The same after a start: spoiled or not. */
    public ModuleLive booted(int failed, List<Diagnosis> why) {
        return new ModuleLive(sector, state, sha256, previous, since, chosen, failed, why);
    }

    /** The same, decided by a person. */
    public ModuleLive byPerson() {
        return new ModuleLive(sector, state, sha256, previous, since, true, failedBoots, diagnoses);
    }
}
