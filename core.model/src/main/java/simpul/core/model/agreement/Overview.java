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
 * @param running cases that ran at the end of each of the seven quarters before, the oldest first, and that run today
 */
public record Overview(
        Map<Condition, Integer> conditions,
        int signatures,
        Map<String, Integer> sectors,
        Map<Stage, Integer> stages,
        List<Link> links,
        List<Integer> running) {
    public Overview {
        running = List.copyOf(running);
        links = List.copyOf(links);
    }
}
