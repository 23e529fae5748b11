package simpul.core.store.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Reach;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.TotalPlan;
import simpul.core.model.record.TotalStore;
import simpul.core.store.tx.TxContext;

/** What parties of agreements share as totals. */
final class TotalTable implements TotalStore {
    private final TxContext tx;
    private final Fills fills;

    TotalTable(TxContext tx) {
        this.tx = tx;
        this.fills = new Fills(tx);
    }

    @Override
    public List<InForce> inForce(String sector, @Nullable LocalDate first, LocalDate last) {
        if (tx.scope().reach() != Reach.OWN || tx.scope().region().isEmpty()) {
            return List.of();
        }
        Statement sql = new Statement()
                .add("select a.id, a.starts_on, a.ends_on from agreement_party p join agreement a on a.id = p.agreement"
                        + " where p.party = ")
                .value(tx.scope().region().get())
                .add(" and a.executing = 1 and a.shared = 1 and a.signed_on is not null and a.stage >= 7"
                        + " and a.starts_on is not null and a.ends_on is not null and a.starts_on <= ")
                .value(last.toString())
                .add(" and exists (select 1 from agreement_sector s where s.agreement = a.id and s.sector = ")
                .value(sector)
                .add(")");
        if (first != null) {
            sql.add(" and a.ends_on >= ").value(first.toString());
        }
        return sql.bound(tx.sql().createQuery(sql.add(" order by a.id").text()))
                .map((row, c) -> new InForce(
                        row.getString(1), LocalDate.parse(row.getString(2)), LocalDate.parse(row.getString(3))))
                .list();
    }

    @Override
    public List<AskRow> ask(TotalPlan plan) {
        List<InForce> agreements = inForce(plan.question().sector(), plan.first(), plan.last());
        return agreements.isEmpty() ? List.of() : new TotalSql(tx, fills, plan).answer(agreements);
    }
}
