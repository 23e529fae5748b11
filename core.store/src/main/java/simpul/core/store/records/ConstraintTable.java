package simpul.core.store.records;

import java.util.List;
import java.util.Set;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.ConstraintStore;
import simpul.core.store.tx.TxContext;

/** What constraints look up, in every region. */
final class ConstraintTable implements ConstraintStore {
    private final TxContext tx;
    private final Fills fills;

    ConstraintTable(TxContext tx) {
        this.tx = tx;
        this.fills = new Fills(tx);
    }

    @Override
    public List<List<AskRow>> ask(List<AskPlan> plans) {
        return plans.stream().map(plan -> AskSql.everywhere(tx, fills, plan)).toList();
    }

    @Override
    public Set<String> claimed(String sector, String type, String constraint, Set<String> values) {
        return new Claims(tx).everywhere(sector, type, constraint, values);
    }
}
