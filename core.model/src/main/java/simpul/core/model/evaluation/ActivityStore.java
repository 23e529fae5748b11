package simpul.core.model.evaluation;

import java.util.List;
import java.util.Optional;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Store port for activities, bound to a transaction and its scope. A region sees all of its own; the other parties see
 * those that they were asked to confirm and those that were reported with a round.
 */
public interface ActivityStore {
    Optional<Activity> find(String id);

    void insert(Activity activity);

    /** Keeps the next version; false when the stored one is not the expected one. */
    boolean save(Activity next, int expectedVersion);

    /** Visible activities of an agreement, the newest first. */
    Page<Activity> ofAgreement(String agreement, Cursor cursor);

    /** The activities that one party recorded, by date; up to a period's end, or those of the period alone. */
    List<Activity> until(String agreement, String region, Period period);

    default List<Activity> during(String agreement, String region, Period period) {
        return until(agreement, region, period).stream()
                .filter(a -> period.holds(a.date()))
                .toList();
    }

    /** Shows a party's activities of a period to the other parties, because its round was sent. */
    void report(String agreement, String region, Period period);

    /** Activities of other parties that a region was asked to confirm and has not answered. */
    List<Activity> unanswered(String region, int most);
}
