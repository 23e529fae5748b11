package simpul.core.registry.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.agreement.Unit;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Units;
import simpul.core.registry.desk.Work;
import simpul.core.registry.law.Findings;

/** Makes the parties of a document from what somebody named: parties of the case, with agencies that sign. */
public final class Signatories {
    private Signatories() {}

    /** The parties; everything that is wrong is in the findings. */
    public static List<Signatory> of(
            Work work, Case of, DocumentType document, List<SignatoryDraft> named, Findings out) {
        List<Signatory> parties = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            SignatoryDraft draft = named.get(i);
            String field = "parties[" + i + "]";
            Optional<Party> party = of.party(draft.ref().key());
            if (party.isEmpty()) {
                out.block(
                        "PARTY_UNKNOWN",
                        field,
                        "",
                        "\"" + draft.ref().key() + "\" bukan pihak kerja sama ini.",
                        "\"" + draft.ref().key() + "\" is not a party of this case.");
                continue;
            }
            if (parties.stream().anyMatch(p -> p.ref().equals(draft.ref()))) {
                out.block(
                        "CASE_PARTY_TWICE", field, "", "Pihak ini tercantum dua kali.", "This party is listed twice.");
                continue;
            }
            Limits.length(draft.number(), field + ".number", Limits.TITLE, out);
            List<Unit> units = Units.resolve(work, draft.ref(), draft.units(), field, out);
            parties.add(new Signatory(
                    draft.ref(),
                    party.get().name(),
                    units,
                    draft.number().strip(),
                    draft.headSigns() || !document.executing()));
        }
        if (parties.size() < 2 && named.size() < 2) {
            out.block(
                    "CASE_PARTIES_TOO_FEW",
                    "parties",
                    "",
                    "Naskah memerlukan sedikitnya dua pihak.",
                    "A document needs at least two parties.");
        }
        return parties;
    }
}
