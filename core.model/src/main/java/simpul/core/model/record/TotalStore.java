package simpul.core.model.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Port: totals over records of other regions that stay unseen; see {@link TotalPlan}. Only for scopes of people who act for a
 * region; for others there are none. Bound to one transaction.
 */
public interface TotalStore {
    /**
     * A signed agreement of the scope's region that names a sector.
     *
     * @param starts the first day on which it is in force
     * @param ends the last one
     */
    record InForce(String agreement, LocalDate starts, LocalDate ends) {}

    /**
     * Those that are in force on one of these days, ordered by identifier.
     *
     * @param first null for all days up to the last
     */
    List<InForce> inForce(String sector, @Nullable LocalDate first, LocalDate last);

    /** The groups of an answer, made of whole cells; none where there is no cell to be made of, even of a question without groups. */
    List<AskRow> ask(TotalPlan plan);
}
