package simpul.core.store.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import simpul.core.model.access.Reach;
import simpul.core.model.evaluation.Period;
import simpul.core.model.evaluation.PeriodRealisation;
import simpul.core.model.evaluation.Realisation;
import simpul.core.model.evaluation.RoundTotals;
import simpul.core.store.tx.TxContext;

/** Counts for the dashboard, over the regions that the scope covers. */
final class TotalsQuery {
    private static final String COUNTS = """
            select
              coalesce(sum(case when t.with_agency = 1 and t.overdue_from > :now and t.last_day < :today then 1 end), 0),
              coalesce(sum(case when t.with_agency = 1 and t.overdue_from <= :now then 1 end), 0),
              coalesce(sum(case when t.status = 'DIKIRIM' then 1 end), 0),
              coalesce(sum(case when t.status = 'DITERIMA' then 1 end), 0)
            from evaluation_round t where\s""";

    private static final String REALISED = """
            select newest, coalesce(sum(done_count), 0), coalesce(sum(due_count), 0) from (
              select t.done_count, t.due_count,
                row_number() over (partition by t.agreement, t.region order by t.first_day desc) as newest
              from evaluation_round t where t.with_agency = 0 and\s""";

    private static final String BY_PERIOD = """
            select t.period, sum(t.done_count), sum(t.due_count) from evaluation_round t
            where t.with_agency = 0 and t.period like '____-TW_' and\s""";

    private final TxContext tx;
    private final Sight sight;

    TotalsQuery(TxContext tx, Sight sight) {
        this.tx = tx;
        this.sight = sight;
    }

    RoundTotals ask(Instant now, long today) {
        String mine = sight.scope().reach() == Reach.PUBLIC ? "1 = 0" : sight.covered();
        Realisation[] realised = realised(mine);
        int alarms = alarms(mine);
        List<PeriodRealisation> trend = trend(mine);
        return sight.ask(tx.sql(), COUNTS + mine)
                .bind("now", now.toEpochMilli())
                .bind("today", today)
                .map((row, c) -> new RoundTotals(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        realised[0],
                        realised[1],
                        alarms,
                        trend))
                .one();
    }

    private Realisation[] realised(String mine) {
        Realisation[] found = {Realisation.NONE, Realisation.NONE};
        sight.ask(tx.sql(), REALISED + mine + ") as ranked where newest <= 2 group by newest")
                .map((row, c) -> {
                    found[row.getInt(1) - 1] = new Realisation(row.getInt(2), row.getInt(3));
                    return row.getInt(1);
                })
                .list();
        return found;
    }

    private List<PeriodRealisation> trend(String mine) {
        List<PeriodRealisation> newest = new ArrayList<>();
        String having = " group by t.period having sum(t.due_count) > 0 order by t.period desc limit 8";
        sight.ask(tx.sql(), BY_PERIOD + mine + having)
                .map((row, c) -> newest.add(
                        new PeriodRealisation(Period.parse(row.getString(1)).orElseThrow(), realisation(row))))
                .list();
        Collections.reverse(newest);
        return newest;
    }

    private static Realisation realisation(ResultSet row) throws SQLException {
        return new Realisation(row.getInt(2), row.getInt(3));
    }

    private int alarms(String mine) {
        String lasting = "select count(*) from evaluation_alarm t where t.state <> 'BERAKHIR' and ";
        return sight.ask(tx.sql(), lasting + mine + " and " + sight.alarms())
                .mapTo(Integer.class)
                .one();
    }
}
