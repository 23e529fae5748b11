package simpul.core.records.keep;

import simpul.core.model.record.ConstraintStore;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Tx;
import simpul.core.records.law.Laws;

/** The constraints of a type over what is kept. Stateless. */
final class Standing {
    private Standing() {}

    static Laws of(Tx tx, Definition sector, RecordType type, String region) {
        return new Laws(sector, type, region, tx.port(ConstraintStore.class)::ask);
    }
}
