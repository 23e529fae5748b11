package simpul.core.registry.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.PartyRef;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Standing;
import simpul.core.model.result.Problem;
import simpul.core.model.store.Call;
import simpul.core.model.store.Tx;
import simpul.core.registry.law.Facts;

/** One change under way: the transaction, who asks, and what the law wants to know. For one thread. */
public final class Work {
    private final Desk desk;
    private final Tx tx;
    private final Caller caller;
    private final LocalDate today;
    private final Map<String, Boolean> joined = new HashMap<>();

    Work(Desk desk, Tx tx, Call call) {
        this.desk = desk;
        this.tx = tx;
        this.caller = call.caller();
        this.today = desk.today(call.scope());
    }

    public Desk desk() {
        return desk;
    }

    public Tx tx() {
        return tx;
    }

    public Caller caller() {
        return caller;
    }

    public LocalDate today() {
        return today;
    }

    /** Code of the region for which the caller acts; empty for none. */
    public String region() {
        return caller.region().orElse("");
    }

    public Optional<Problem> refusal(Action action, Subject subject) {
        return desk.decisions().refusal(caller, action, subject);
    }

    /** Whether a region has a sekretariat on Simpul, so that it speaks for itself. */
    public boolean joined(String code) {
        return joined.computeIfAbsent(code, c -> FactsReader.joined(tx, c));
    }

    /** Whether the caller may record something for a party: its own, or one that is not on Simpul. */
    public boolean speaksFor(PartyRef party) {
        String code = party.region();
        return code == null || code.equals(region()) || !joined(code);
    }

    /** The mark of an entry that bears on a party. */
    public Recorded recorded(String party) {
        Standing standing = party.equals(region()) ? Standing.SENDIRI : Standing.DICATAT_OLEH;
        return new Recorded(region(), caller.post(), caller.office().id(), tx.now(), party, standing, "", null);
    }

    /** What the law wants to know about a case. */
    public Facts facts(Case subject) {
        return FactsReader.read(desk, tx, subject, today);
    }
}
