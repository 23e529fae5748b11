package simpul.core.model.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be measured: one agreement, seen by one of its regions, over a period.
 *
 * @param agreement identifier of the agreement
 * @param region code of the region whose records count
 * @param sectors identifiers of the sectors that the agreement names
 * @param first first day, inclusive
 * @param last last day, inclusive
 */
public record MeasuredMatter(String agreement, String region, List<String> sectors, LocalDate first, LocalDate last) {
    public MeasuredMatter {
        sectors = List.copyOf(sectors);
    }
}
