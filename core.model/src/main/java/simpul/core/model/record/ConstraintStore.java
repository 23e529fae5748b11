package simpul.core.model.record;

import java.util.List;
import java.util.Set;

/**
 * Port: what constraints have to know of all records, those of regions that the scope does not cover included. Nothing that
 * it answers may reach a reader; it only decides whether something may be written. Bound to one transaction.
 */
public interface ConstraintStore {
    /** Answers plans over the records of every region, in their order; a plan names the region where it means one. */
    List<List<AskRow>> ask(List<AskPlan> plans);

    /** Which of these values are claimed under a nationwide unique constraint, by whomever. */
    Set<String> claimed(String sector, String type, String constraint, Set<String> values);
}
