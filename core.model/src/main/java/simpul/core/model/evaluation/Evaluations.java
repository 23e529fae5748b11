package simpul.core.model.evaluation;

import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Evaluation rounds: draft, sent by the OPD, returned or accepted by its sekretariat, closed with a verdict. Thread-safe.
 *
 * <p>Every change names the version it was made from; a stale one is refused. It answers with the round as a look at it
 * afterwards would: with the activities of its period and, while it lies with the OPD, with today's figures.
 */
public interface Evaluations {
    Page<Round> list(Scope scope, RoundFilter filter, Cursor cursor);

    /** Every visible round of an agreement, by period and region: its history. */
    List<Round> ofAgreement(Scope scope, String agreement);

    Optional<RoundView> find(Scope scope, String id);

    /** Keeps what the OPD has entered so far. */
    Result<Round> save(Call call, String id, int version, RoundDraft draft);

    /** Keeps what was entered and sends the round to the region's own sekretariat. */
    Result<Round> send(Call call, String id, int version, RoundDraft draft);

    /** Gives a sent round back to the OPD; the note says what is missing. */
    Result<Round> giveBack(Call call, String id, int version, String note);

    Result<Round> accept(Call call, String id, int version, String note);

    /** Closes an accepted round; from then on it never changes. */
    Result<Round> close(Call call, String id, int version, Verdict verdict, String note);
}
