package simpul.core.store.records;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.ShareShape;
import simpul.core.model.record.Where;
import simpul.core.store.tx.TxContext;

/** Answers a question over records of other regions that are shared with one. */
final class SharedAsk {
    private SharedAsk() {}

    static List<AskRow> answer(TxContext tx, Fills fills, AskPlan plan, List<ShareShape> shares, String own) {
        List<Where> where = new ArrayList<>(plan.where());
        where.add(Where.of("present", PlanColumn.STATE));
        AskPlan naming = new AskPlan(
                plan.sector(),
                plan.reading(),
                where,
                plan.newest(),
                plan.apart(),
                plan.groups(),
                plan.figures(),
                plan.held());
        return AskSql.answer(tx, fills, naming, sql -> {
            sql.add(" where p.region <> ").value(own);
            String word = " and (";
            for (ShareShape share : shares) {
                sql.add(word + "(p.state in ")
                        .values(share.states().stream().sorted().toList())
                        .add(" and p.record in ");
                seen(sql, plan, share, own).add(")");
                word = " or ";
            }
            WhereSql.more(sql.add(")"), where);
        });
    }

    private static Statement seen(Statement sql, AskPlan plan, ShareShape share, String own) {
        if (share.isCounterpart()) {
            sql.add("(select s.record" + Partners.FROM + " join record_share s on s.region = '@' || a.agreement"
                            + " where a.party = ")
                    .value(own);
        } else {
            sql.add("(select s.record from record_share s where s.region = ").value(own);
        }
        return sql.add(" and s.sector = ")
                .value(plan.sector())
                .add(" and s.type = ")
                .value(plan.type())
                .add(" and s.way = ")
                .value(share.way())
                .add(")");
    }
}
