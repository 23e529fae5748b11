package simpul.core.store.parameter;

import java.util.List;
import simpul.core.store.tx.PortFactory;
import simpul.core.store.tx.TxContext;

/** The port through which an edition is kept together with its audit entry. */
final class ParameterPort {
    private final TxContext tx;

    ParameterPort(TxContext tx) {
        this.tx = tx;
    }

    static List<PortFactory<?>> factories() {
        return List.of(PortFactory.of(ParameterPort.class, ParameterPort::new));
    }

    void put(Edition edition) {
        ParameterTable.put(tx.sql(), edition);
    }
}
