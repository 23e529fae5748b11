package simpul.core.web.page.agreement;

import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.Case;
import simpul.core.web.ui.Address;

/** The addresses of cases and documents. */
final class Links {
    private Links() {}

    static String of(Case subject) {
        return ofCase(subject.id());
    }

    static String ofCase(String id) {
        return "/kerja-sama/" + Address.segment(id);
    }

    static String of(Agreement document) {
        return ofDocument(document.caseId(), document.id());
    }

    static String of(AgreementCard card) {
        return ofDocument(card.caseId(), card.id());
    }

    static String ofDocument(String caseId, String id) {
        return ofCase(caseId) + "/pks/" + Address.segment(id);
    }

    static String round(String id) {
        return "/evaluasi/" + Address.segment(id);
    }
}
