package simpul.core.registry.desk;

import java.util.List;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.result.Finding;
import simpul.core.model.store.Tx;
import simpul.core.registry.law.AgreementLaw;
import simpul.core.registry.law.CaseLaw;

/** Says beforehand what the next step would be answered with. */
public final class Outlook {
    private Outlook() {}

    public static List<Finding> ofCase(Desk desk, Tx tx, String id) {
        return tx.port(CaseStore.class)
                .find(id)
                .filter(c -> c.kind().staged())
                .map(c -> CaseLaw.exit(FactsReader.read(desk, tx, c, desk.today(tx.scope()))))
                .orElse(List.of());
    }

    public static List<Finding> ofDocument(Desk desk, Tx tx, String id) {
        return tx.port(AgreementStore.class)
                .find(id)
                .filter(d -> d.document().executing())
                .flatMap(d -> tx.port(CaseStore.class)
                        .find(d.caseId())
                        .map((Case c) -> AgreementLaw.exit(d, FactsReader.read(desk, tx, c, desk.today(tx.scope())))))
                .orElse(List.of());
    }
}
