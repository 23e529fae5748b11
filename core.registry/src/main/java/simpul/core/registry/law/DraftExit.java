package simpul.core.registry.law;

import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Stage;

/** Stage f: the text of the PKS is there with its clauses, its term, who signs and what each promises. */
final class DraftExit implements DocumentExitRule {
    @Override
    public void check(Agreement document, Facts facts, Findings out) {
        String basis = Stage.PENYUSUNAN_PKS.basis();
        if (!document.sharing().shared()) {
            out.block(
                    "NOT_SHARED",
                    "",
                    basis,
                    "Konsep ini belum dibagikan ke mitra. Pilih Bagikan ke mitra lebih dulu.",
                    "This draft has not been shared with the partner. Share it first.");
        }
        PaperLaw.required(document.documents(), DocumentKind.RANCANGAN_PKS, basis, out);
        for (Signatory party : document.parties()) {
            if (party.ref().regional() && !party.headSigns() && party.units().isEmpty()) {
                out.block(
                        "SIGNATORY_MISSING",
                        "parties." + party.key() + ".agencies",
                        "PP 28/2018 Ps 2(2)",
                        "OPD penanda tangan dari " + party.name() + " belum ditentukan.",
                        "The agency that signs for " + party.name() + " is not named.");
            }
        }
        ClauseLaw.check(document, out);
        TermLaw.check(document, facts.parameters(), out);
        if (document.commitments().isEmpty()) {
            out.warn(
                    "COMMITMENT_MISSING",
                    "commitments",
                    "PP 28/2018 Ps 44",
                    "Belum ada komitmen, sehingga evaluasi tidak punya ukuran. Tambahkan sedikitnya satu.",
                    "There is no commitment, so an evaluation has nothing to measure. Add at least one.");
        }
    }
}
