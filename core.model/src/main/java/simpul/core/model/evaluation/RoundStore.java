package simpul.core.model.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Store port for rounds, bound to a transaction and its scope. A region sees all of its own rounds; a partner sees a
 * round once it is closed; who sees only what is shared (DPRD, monitors) sees those that were sent or are past due.
 */
public interface RoundStore {
    Optional<Round> find(String id);

    /** Keeps a new round; false when there is one for that agreement, period and region. */
    boolean insert(Round round);

    /** Keeps the next version; false when the stored one is not the expected one. */
    boolean save(Round next, int expectedVersion);

    /** Takes away the rounds of an agreement that begin after its last day and that nobody has touched. */
    void withdraw(String agreement, LocalDate last);

    Page<Round> list(RoundFilter filter, Cursor cursor);

    /** Every visible round of one party of an agreement, by period. */
    List<Round> ofParty(String agreement, String region);

    /** Every visible round of an agreement, by period and region. */
    List<Round> ofAgreement(String agreement);

    /** Rounds past due whose emptiness is still open. */
    List<Round> unjudged(Instant now, int most);

    /**
     * Rounds closed on or after a day (epoch day), by identifier and beyond one ({@code ""} at first); where asked, only
     * those that miss a figure.
     */
    List<Round> closedSince(long epochDay, String beyond, boolean unmeasured, int most);

    /** Counts over the rounds of the regions that the scope covers; {@code today} is an epoch day. */
    RoundTotals totals(Instant now, long today);
}
