package simpul.core.model.evaluation;

import java.util.List;
import java.util.Optional;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Store port for paper-only alarms, bound to a transaction and its scope. A region sees its own ones that last; all
 * others see those that are open ({@link AlarmState#TERBUKA}).
 */
public interface AlarmStore {
    Optional<PaperAlarm> find(String id);

    void insert(PaperAlarm alarm);

    /** Keeps the next version; false when the stored one is not the expected one. */
    boolean save(PaperAlarm next, int expectedVersion);

    /** The alarm of one party that lasts. */
    Optional<PaperAlarm> lasting(String agreement, String region);

    /** Visible alarms of an agreement that last, by region. */
    List<PaperAlarm> ofAgreement(String agreement);

    /** Visible alarms that last, the oldest first. */
    Page<PaperAlarm> list(Cursor cursor);

    /** Alarms that wait for a reply although its last day lies before the given one. */
    List<PaperAlarm> replyOver(long today, int most);
}
