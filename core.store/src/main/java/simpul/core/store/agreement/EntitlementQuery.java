package simpul.core.store.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Prospect;
import simpul.core.model.agreement.Stage;
import simpul.core.store.tx.TxContext;

/** Which executing documents entitle a region to a sector. */
final class EntitlementQuery {
    private static final String FROM = " from agreement_sector s join agreement a on a.id = s.agreement"
            + " join cooperation c on c.id = a.cooperation"
            + " join agreement_party p on p.agreement = a.id";
    private static final String OWN = " where a.executing = 1 and p.party = :region and ";
    private static final String RUNNING =
            "a.signed_on is not null and a.stage >= 7 and a.starts_on <= :day and a.ends_on >= :day";
    private final TxContext tx;

    EntitlementQuery(TxContext tx) {
        this.tx = tx;
    }

    List<Entitled> entitling(String region, @Nullable String sector, LocalDate day) {
        Query query =
                query(region, day).given(sector, "s.sector = :sector", "sector").and(RUNNING);
        return query.into(tx.sql()
                        .createQuery("select s.sector, a.id, a.title, a.ends_on" + FROM + OWN + query.where()
                                + " order by s.sector, a.title, a.id"))
                .map((row, c) -> new Entitled(
                        region, row.getString(1), row.getString(2), row.getString(3), CardQuery.day(row.getString(4))))
                .list();
    }

    List<Entitled> entitling(String sector, LocalDate day) {
        Query query = Visibility.documents(new Query(), tx.scope(), tx.now())
                .bind("day", day.toString())
                .and("s.sector = :sector", "sector", sector)
                .and(RUNNING);
        return query.into(tx.sql()
                        .createQuery("select p.party, a.id, a.title, a.ends_on" + FROM + " where a.executing = 1 and "
                                + query.where() + " order by p.party, a.title, a.id"))
                .map((row, c) -> new Entitled(
                        row.getString(1), sector, row.getString(2), row.getString(3), CardQuery.day(row.getString(4))))
                .list();
    }

    Map<LocalDate, List<Entitled>> entitling(String region, String sector, Set<LocalDate> days) {
        Map<LocalDate, List<Entitled>> found = new HashMap<>();
        if (days.isEmpty()) {
            return found;
        }
        Query query = Visibility.documents(new Query(), tx.scope(), tx.now())
                .bind("region", region)
                .and("s.sector = :sector", "sector", sector)
                .and(RUNNING.replace(":day", "d.column1"));
        StringJoiner asked = new StringJoiner(", ", " cross join (values ", ") d");
        for (LocalDate day : new TreeSet<>(days)) {
            String name = "day" + day.toEpochDay();
            asked.add("(:" + name + ")");
            query.bind(name, day.toString());
        }
        query.into(tx.sql()
                        .createQuery("select d.column1, a.id, a.title, a.ends_on" + FROM + asked + OWN + query.where()
                                + " order by a.title, a.id"))
                .map((row, c) -> Map.entry(
                        LocalDate.parse(row.getString(1)),
                        new Entitled(
                                region, sector, row.getString(2), row.getString(3), CardQuery.day(row.getString(4)))))
                .forEach(e -> found.computeIfAbsent(e.getKey(), day -> new ArrayList<>())
                        .add(e.getValue()));
        return found;
    }

    Map<String, Integer> signed(String region, String sector) {
        Query query = Visibility.documents(new Query(), tx.scope(), tx.now())
                .bind("region", region)
                .and("s.sector = :sector", "sector", sector)
                .and("a.signed_on is not null and a.stage >= 7");
        Map<String, Integer> found = new HashMap<>();
        query.into(tx.sql().createQuery("select a.id, a.version" + FROM + OWN + query.where()))
                .map((row, c) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    List<Prospect> prospects(String region, String sector, LocalDate day) {
        Query query = query(region, day)
                .and("s.sector = :sector", "sector", sector)
                // A partner's private draft is no prospect: it does not exist for this region.
                .and("(a.shared = 1 or a.creator = :region)")
                .and("not coalesce(" + RUNNING + ", 1 = 0)");
        return query.into(tx.sql()
                        .createQuery("select a.id, a.title, a.stage, a.starts_on, a.ends_on" + FROM + OWN
                                + query.where() + " order by a.title, a.id"))
                .map((row, c) -> new Prospect(
                        row.getString(1),
                        row.getString(2),
                        Stage.values()[row.getInt(3)],
                        CardQuery.day(row.getString(4)),
                        CardQuery.day(row.getString(5))))
                .list();
    }

    private Query query(String region, LocalDate day) {
        return Visibility.documents(new Query(), tx.scope(), tx.now())
                .bind("region", region)
                .bind("day", day.toString());
    }
}
