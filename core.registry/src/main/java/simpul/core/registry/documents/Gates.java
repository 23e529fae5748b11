package simpul.core.registry.documents;

import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementRules;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.result.Finding;
import simpul.core.registry.desk.Desk;

/** Asks sectors before a document passes a gate; before the transaction, for no sector runs inside one. Thread-safe. */
final class Gates {
    private final Desk desk;
    private final AgreementRules rules;

    Gates(Desk desk, AgreementRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /** What sectors say about the document as it stands. */
    List<Finding> findings(Scope scope, String id) {
        return looked(scope, id)
                .map(l -> OpenRules.findings(
                        rules.verdict(scope, l.document(), l.of()), l.document().stage()))
                .orElse(List.of());
    }

    /**
     * What sectors say about finishing that stage of this version. Another version is none of their business: the step is
     * refused as out of date.
     */
    SectorVerdict verdict(Scope scope, String id, int version, StepTaken taken) {
        return looked(scope, id)
                .filter(l -> l.document().version() == version && l.document().stage() == taken.stage())
                .map(l -> rules.verdict(scope, l.document(), l.of()))
                .orElse(SectorVerdict.NONE);
    }

    private Optional<Looked> looked(Scope scope, String id) {
        return desk.store()
                .read(
                        scope,
                        tx -> tx.port(AgreementStore.class)
                                .find(id)
                                .flatMap(d -> tx.port(CaseStore.class)
                                        .find(d.caseId())
                                        .map((Case of) -> new Looked(d, of))));
    }

    private record Looked(Agreement document, Case of) {}
}
