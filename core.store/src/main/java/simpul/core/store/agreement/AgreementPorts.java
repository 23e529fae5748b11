package simpul.core.store.agreement;

import java.util.List;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.BatchStore;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.SwitchStore;
import simpul.core.model.agreement.TrialStore;
import simpul.core.store.tx.PortFactory;

/** The ports of this package. */
public final class AgreementPorts {
    public static final List<PortFactory<?>> ALL = List.of(
            PortFactory.of(CaseStore.class, CaseTable::new),
            PortFactory.of(AgreementStore.class, AgreementTable::new),
            PortFactory.of(BatchStore.class, BatchTable::new),
            PortFactory.of(TrialStore.class, TrialTable::new),
            PortFactory.of(SwitchStore.class, SwitchTable::new));

    private AgreementPorts() {}
}
