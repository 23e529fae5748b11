package simpul.core.registry.law;

import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.Stage;

/** Stage c: the text of the KB is there, with its clauses, and every party has its planning basis (R5). */
final class BaseDraftExit implements ExitRule {
    @Override
    public void check(Facts facts, Findings out) {
        for (Party party : facts.subject().parties()) {
            String region = party.ref().region();
            if (region != null) {
                PreparationExit.plan(party, facts.joined().contains(region), out);
            }
        }
        PaperLaw.required(
                facts.papers(DocumentKind.RANCANGAN_KB), DocumentKind.RANCANGAN_KB, Stage.PENYUSUNAN_KB.basis(), out);
        PaperLaw.expected(
                facts.papers(DocumentKind.TELAAH_HUKUM), DocumentKind.TELAAH_HUKUM, Stage.PENYUSUNAN_KB.basis(), out);
        facts.base().ifPresent(base -> {
            ClauseLaw.check(base, out);
            TermLaw.check(base, facts.parameters(), out);
        });
    }
}
