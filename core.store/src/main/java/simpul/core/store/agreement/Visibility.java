package simpul.core.store.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;

/**
 * The one place that says which cases ({@code c}) and documents ({@code a}) a scope sees. A draft exists for its creator's
 * region only; what is shared exists for every party and for those who watch one; the public sees what is published and
 * runs.
 */
final class Visibility {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private Visibility() {}

    /** Limits a query over {@code cooperation c} to what the scope sees. */
    static Query cases(Query query, Scope scope, Instant now) {
        switch (scope.reach()) {
            case SYSTEM:
                return query;
            case OWN:
                query.bind("own", scope.region().orElse(""));
                return query.and("(c.creator = :own or (c.shared = 1 and " + party(query, scope) + "))");
            case SHARED:
                return query.and("c.shared = 1").and(party(query, scope));
            default:
                return query.and("c.shared = 1 and c.published = 1 and c.runs_from <= :visible_on"
                                + " and c.runs_until >= :visible_on")
                        .bind("visible_on", now.atZone(WIB).toLocalDate().toString());
        }
    }

    /** Limits a query over {@code cooperation c} joined with {@code agreement a} to what the scope sees. */
    static Query documents(Query query, Scope scope, Instant now) {
        cases(query, scope, now);
        if (scope.reach() == Reach.SYSTEM) {
            return query;
        }
        if (scope.reach() == Reach.OWN) {
            return query.and("(a.shared = 1 or a.creator = :own)");
        }
        return query.and(scope.reach() == Reach.PUBLIC ? "a.shared = 1 and a.signed_on is not null" : "a.shared = 1");
    }

    /** The same for the officers of a region, whoever asks. */
    static Query documentsOf(Query query, String region) {
        return query.bind("own", region)
                .and("(c.creator = :own or (c.shared = 1 and exists (select 1 from cooperation_party v"
                        + " where v.cooperation = c.id and v.party = :own)))")
                .and("(a.shared = 1 or a.creator = :own)");
    }

    private static String party(Query query, Scope scope) {
        if (scope.national()) {
            return "1 = 1";
        }
        Set<String> covered = new TreeSet<>(scope.watched());
        scope.region().ifPresent(covered::add);
        if (covered.isEmpty()) {
            return "1 = 0";
        }
        query.bindAll("covered", covered);
        return "exists (select 1 from cooperation_party v where v.cooperation = c.id and v.party in (<covered>))";
    }
}
