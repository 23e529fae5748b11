package simpul.core.store.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Link;
import simpul.core.model.agreement.Overview;
import simpul.core.model.agreement.Stage;
import simpul.core.store.tx.TxContext;

/** Counts the cases that a scope sees. */
final class OverviewQuery {
    private static final int QUARTERS = 7;

    private final TxContext tx;

    OverviewQuery(TxContext tx) {
        this.tx = tx;
    }

    Overview overview(LocalDate day, int stalledDays) {
        Map<Condition, Integer> conditions = new EnumMap<>(Condition.class);
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        for (Condition condition : Condition.values()) {
            conditions.put(condition, 0);
        }
        Query all = query(day, stalledDays);
        all.into(tx.sql()
                        .createQuery("select " + Conditions.SQL + ", c.stage, count(*) from cooperation c where "
                                + all.where() + " group by 1, 2"))
                .map((row, c) -> {
                    conditions.merge(Condition.valueOf(row.getString(1)), row.getInt(3), Integer::sum);
                    stages.merge(Stage.values()[row.getInt(2)], row.getInt(3), Integer::sum);
                    return true;
                })
                .list();
        return new Overview(
                conditions, signatures(), sectors(day, stalledDays), stages, links(day, stalledDays), running(day));
    }

    /** What ran then, as the terms of today say it; the day itself is the last one. */
    private List<Integer> running(LocalDate day) {
        List<Integer> counts = new ArrayList<>();
        LocalDate quarter = LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / 3 * 3, 1);
        for (int back = QUARTERS - 1; back >= 0; back--) {
            LocalDate end = quarter.minusMonths(3L * back).minusDays(1);
            counts.add(running(end.toString()));
        }
        counts.add(running(day.toString()));
        return counts;
    }

    private int running(String day) {
        Query query = Visibility.cases(new Query(), tx.scope(), tx.now())
                .and("c.runs_from <= :day and c.runs_until >= :day")
                .bind("day", day);
        return query.into(tx.sql().createQuery("select count(*) from cooperation c where " + query.where()))
                .mapTo(Integer.class)
                .one();
    }

    private int signatures() {
        Query query = Visibility.documents(new Query(), tx.scope(), tx.now());
        return query.into(tx.sql()
                        .createQuery("select count(*) from agreement_slot s join agreement a on a.id = s.agreement"
                                + " join cooperation c on c.id = a.cooperation where s.state = 'BELUM' and "
                                + query.where()))
                .mapTo(Integer.class)
                .one();
    }

    private Map<String, Integer> sectors(LocalDate day, int stalledDays) {
        Map<String, Integer> sectors = new TreeMap<>();
        Query query = query(day, stalledDays).and(Conditions.SQL + " = 'BERJALAN'");
        query.into(tx.sql()
                        .createQuery("select s.sector, count(*) from cooperation_sector s join cooperation c"
                                + " on c.id = s.cooperation where " + query.where() + " group by 1"))
                .map((row, c) -> sectors.put(row.getString(1), row.getInt(2)))
                .list();
        return sectors;
    }

    private List<Link> links(LocalDate day, int stalledDays) {
        String home = tx.scope().region().orElse("");
        Query query = query(day, stalledDays);
        String from = "(select coalesce(r.parent, r.code) from region r where r.code = "
                + (home.isEmpty() ? "c.creator" : ":home") + ")";
        query.bind("home", home);
        Map<String, Link> links = new TreeMap<>();
        query.into(tx.sql()
                        .createQuery("select distinct c.id, " + from + ", p.province, " + Conditions.SQL
                                + " from cooperation c join cooperation_party p on p.cooperation = c.id where "
                                + query.where() + " and p.province is not null and p.province <> " + from))
                .map((row, c) -> links.merge(
                        row.getString(2) + ">" + row.getString(3),
                        new Link(row.getString(2), row.getString(3), Condition.valueOf(row.getString(4)), 1),
                        OverviewQuery::both))
                .list();
        return new ArrayList<>(links.values());
    }

    private static Link both(Link one, Link other) {
        Condition best = one.condition().compareTo(other.condition()) <= 0 ? one.condition() : other.condition();
        return new Link(one.from(), one.to(), best, one.cases() + other.cases());
    }

    private Query query(LocalDate day, int stalledDays) {
        return Conditions.bind(Visibility.cases(new Query(), tx.scope(), tx.now()), day, stalledDays);
    }
}
