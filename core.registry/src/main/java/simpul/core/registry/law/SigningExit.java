package simpul.core.registry.law;

import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Stage;

/** Stage g: everybody has signed, the DPRDs that must approve have, and the KB should have been signed before. */
final class SigningExit implements DocumentExitRule {
    @Override
    public void check(Agreement document, Facts facts, Findings out) {
        SlotLaw.complete(document, Stage.PENANDATANGANAN_PKS.basis(), out);
        DprdLaw.check(facts, out);
        NumberLaw.expected(document, out);
        if (document.id().equals(facts.subject().dprd().reopenedBy())) {
            out.block(
                    "DPRD_REOPENED",
                    "dprd",
                    DprdLaw.BASIS,
                    "Persetujuan DPRD dibuka kembali karena PKS ini. Selesaikan tahap itu lebih dulu.",
                    "The DPRD stage was opened again because of this PKS. Finish that stage first.");
        }
    }
}
