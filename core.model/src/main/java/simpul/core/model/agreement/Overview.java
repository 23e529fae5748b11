package simpul.core.model.agreement;

import java.util.List;
import java.util.Map;

/**
 * The figures of a dashboard. Totals count cases, never documents.
 *
 * @param conditions cases by condition; none is left out
 * @param signatures slots without a signature on documents that collect them
 * @param sectors running cases by sector
 * @param stages cases by where they stand on the whole
 */
public record Overview(
        Map<Condition, Integer> conditions,
        int signatures,
        Map<String, Integer> sectors,
        Map<Stage, Integer> stages,
        List<Link> links) {
    public Overview {
        links = List.copyOf(links);
    }
}
