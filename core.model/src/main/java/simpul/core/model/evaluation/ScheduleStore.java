package simpul.core.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Store port for how agreements are evaluated. Bound to a transaction. */
public interface ScheduleStore {
    Optional<Scheduled> find(String agreement);

    /** Sets how an agreement is evaluated, and between which regions. */
    void put(String agreement, Set<String> parties, Scheduled scheduled);

    /** Agreements whose next round is to be opened by the given day. */
    List<String> toOpen(LocalDate day, int most);
}
