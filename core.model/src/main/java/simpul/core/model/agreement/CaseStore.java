package simpul.core.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port: cases as far as the transaction's scope sees them. */
public interface CaseStore {
    Optional<Case> find(String id);

    Optional<CaseView> view(String id, LocalDate day, int stalledDays);

    /** Cases by the day of their last stage change, then identifier, the latest first. */
    Page<CaseView> list(CaseFilter filter, Cursor cursor);

    void add(Case fresh);

    /** Whether the row still had the version before {@code next.version()} and was replaced. */
    boolean replace(Case next);

    void remove(String id);

    Overview overview(LocalDate day, int stalledDays);

    /** Entries about a party that wait for its answer, the oldest first. */
    List<PendingAnswer> pendingAnswers(String party, int limit);

    /** The highest concept number of a batch; 0 when it holds none. */
    int lastConcept(String batch);

    /** Whether a region has a sekretariat on Simpul, so that it speaks for itself. */
    boolean joined(String region);
}
