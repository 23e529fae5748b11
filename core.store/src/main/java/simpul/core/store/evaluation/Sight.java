package simpul.core.store.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.store.tx.TxContext;

/**
 * What a scope sees, as SQL conditions over a table {@code t} with the columns {@code region} and {@code agreement}, for
 * questions asked with {@link #ask}. Immutable.
 */
record Sight(Scope scope, long now) {
    private static final String NOTHING = "1 = 0";
    private static final String ALL = "1 = 1";

    static Sight of(TxContext tx) {
        return new Sight(tx.scope(), tx.now().toEpochMilli());
    }

    /** Rounds: own ones; a partner's once closed; to readers of what is shared, those sent or past due. */
    String rounds() {
        String closed = "t.status = 'DITUTUP' and " + party();
        return switch (scope.reach()) {
            case SYSTEM -> ALL;
            case OWN -> "(" + covered() + " or " + closed + ")";
            case SHARED ->
                "(" + covered() + " and (t.with_agency = 0 or t.overdue_from <= :sightNow) or " + closed + ")";
            case PUBLIC -> NOTHING;
        };
    }

    /** Activities: own ones; a partner's once it asked for confirmation or reported them. */
    String activities() {
        String shared = "(t.asked = 1 or t.reported = 1) and " + party();
        return switch (scope.reach()) {
            case SYSTEM -> ALL;
            case OWN -> "(" + covered() + " or " + shared + ")";
            case SHARED -> shared;
            case PUBLIC -> NOTHING;
        };
    }

    /** Alarms: own ones; to the own DPRD, monitors and partners once the time to reply is over. */
    String alarms() {
        return switch (scope.reach()) {
            case SYSTEM -> ALL;
            case OWN -> "(" + covered() + " or t.state = 'TERBUKA' and " + party() + ")";
            case SHARED -> "(t.state = 'TERBUKA' and " + covered() + ")";
            case PUBLIC -> NOTHING;
        };
    }

    /** Whether the row belongs to a region that the scope covers. */
    String covered() {
        return scope.national() ? ALL : "t.region in (<sightCodes>)";
    }

    private String party() {
        return scope.national()
                ? ALL
                : "exists (select 1 from evaluation_party p where p.agreement = t.agreement"
                        + " and p.region in (<sightCodes>))";
    }

    /** Whether the scope may read what an OPD has not sent yet. */
    boolean seesDraftsOf(String region) {
        return scope.reach() == Reach.SYSTEM || scope.reach() == Reach.OWN && scope.covers(region);
    }

    /** A question that uses these conditions. */
    Query ask(Handle sql, String text) {
        Query query = sql.createQuery(text);
        if (text.contains("<sightCodes>")) {
            query.bindList("sightCodes", codes());
        }
        if (text.contains(":sightNow")) {
            query.bind("sightNow", now);
        }
        return query;
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        if (scope.reach() == Reach.SHARED) {
            codes.addAll(scope.watched());
        }
        scope.region().ifPresent(codes::add);
        // A list may not be empty; no region has this code.
        return codes.isEmpty() ? List.of("-") : codes;
    }
}
