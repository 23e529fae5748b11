package simpul.core.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Store port for how agreements are evaluated. Bound to a transaction. */
public interface ScheduleStore {
    Optional<Schedule> find(String agreement);

    /** Sets how an agreement is evaluated, between which regions, and when its next round is to be opened. */
    void put(String agreement, Set<String> parties, Schedule schedule, @Nullable LocalDate next);

    /** Agreements whose next round is to be opened by the given day. */
    List<String> toOpen(LocalDate day);
}
