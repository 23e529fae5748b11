package simpul.core.model.module;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Diagnosis;

/**
 * Which version of a sector is the last good one. Immutable.
 *
 * @param sha256 of its file
 * @param previous SHA-256 of the file that was in use before; null when there is none
 * @param since when this came to hold
 * @param chosen whether a person decided it; what a release of Simpul brings replaces only what nobody chose
 * @param failedBoots starts in a row that it spoiled
 * @param diagnoses why it was set aside, also once somebody has stopped or removed it; empty for one that was not
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

    /**
     * The file to which one step leads back: what ran before, or, where somebody has stopped or removed what ran, that itself.
     * It never leads to one that was set aside.
     */
    public Optional<String> former() {
        return state == LiveState.LIVE || isAside() ? Optional.ofNullable(previous) : Optional.of(sha256);
    }

    /** Where one step leads back once that file has taken the place of this one. */
    public Optional<String> formerOf(String next) {
        return Optional.ofNullable(sha256.equals(next) || isAside() ? previous : sha256)
                .filter(former -> !former.equals(next));
    }

    private boolean isAside() {
        return state == LiveState.SET_ASIDE || !diagnoses.isEmpty();
    }

    /** The same in another state. */
    public ModuleLive in(LiveState now, Instant at, List<Diagnosis> why) {
        return new ModuleLive(sector, now, sha256, previous, at, chosen, failedBoots, why);
    }

    /** The same, stopped or removed by a person. */
    public ModuleLive put(LiveState now, Instant at) {
        return new ModuleLive(sector, now, sha256, previous, at, true, 0, diagnoses);
    }

    /** The same after a start: spoiled or not. */
    public ModuleLive booted(int failed, List<Diagnosis> why) {
        return new ModuleLive(sector, state, sha256, previous, since, chosen, failed, why);
    }
}
