package simpul.core.model.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The DPRD stage of a case.
 *
 * @param decisions at most one per party
 * @param reopenedBy identifier of the PKS whose content made the question come up again; null when none did
 */
public record Dprd(List<DprdDecision> decisions, @Nullable String reopenedBy) {
    public static final Dprd NONE = new Dprd(List.of(), null);

    public Dprd {
        decisions = List.copyOf(decisions);
    }

    public Optional<DprdDecision> of(String region) {
        return decisions.stream().filter(d -> d.region().equals(region)).findFirst();
    }
}
