package simpul.core.model.agreement;

import java.util.List;
import simpul.core.model.result.Finding;

/**
 * What sectors say about a step of an agreement.
 *
 * @param findings of the rules that decided, each with its legal basis; nobody's word lets a blocking one pass
 * @param open rules that could not be decided
 */
public record SectorVerdict(List<Finding> findings, List<OpenRule> open) {
    public static final SectorVerdict NONE = new SectorVerdict(List.of(), List.of());

    public SectorVerdict {
        findings = List.copyOf(findings);
        open = List.copyOf(open);
    }
}
