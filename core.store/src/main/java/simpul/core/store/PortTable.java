package simpul.core.store;

import java.util.ArrayList;
import java.util.List;
import simpul.core.store.access.AccessPorts;
import simpul.core.store.agreement.AgreementPorts;
import simpul.core.store.erasure.ErasurePorts;
import simpul.core.store.evaluation.EvaluationPorts;
import simpul.core.store.file.FilePorts;
import simpul.core.store.module.ModulePorts;
import simpul.core.store.parameter.ParameterPorts;
import simpul.core.store.records.RecordPorts;
import simpul.core.store.region.RegionPorts;
import simpul.core.store.tx.PortFactory;
import simpul.core.store.tx.Ports;

/** All ports of the store: the one place where a capability adds its own. */
final class PortTable {
    private PortTable() {}

    static Ports all() {
        List<PortFactory<?>> all = new ArrayList<>();
        // Foundation.
        all.add(Reference.PORT);
        all.addAll(ErasurePorts.ALL);
        all.addAll(FilePorts.ALL);
        all.addAll(ParameterPorts.ALL);
        all.addAll(RegionPorts.ALL);

        // People, posts, sessions.
        all.addAll(AccessPorts.ALL);

        // Cases and agreements.
        all.addAll(AgreementPorts.ALL);

        // Evaluation.
        all.addAll(EvaluationPorts.ALL);

        // Sector records and modules.
        all.addAll(RecordPorts.ALL);
        all.addAll(ModulePorts.ALL);

        return new Ports(all);
    }
}
