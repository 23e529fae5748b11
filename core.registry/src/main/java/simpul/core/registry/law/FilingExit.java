package simpul.core.registry.law;

import java.util.Locale;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.SlotState;
import simpul.core.model.agreement.Stage;

/** Stage i: numbers and originals are on file. */
final class FilingExit implements DocumentExitRule {
    @Override
    public void check(Agreement document, Facts facts, Findings out) {
        NumberLaw.required(document, facts.joined(), out);
        for (Slot slot : document.slots()) {
            if (slot.state() != SlotState.SUDAH && !document.origin().legacy()) {
                out.block(
                        "SLOT_WITHOUT_SCAN",
                        "slots." + slot.id(),
                        Stage.PENATAUSAHAAN.basis(),
                        "Pindaian tanda tangan " + slot.office() + " belum diunggah.",
                        "The scan of the signature of " + slot.office() + " has not been uploaded.");
            }
        }
        if (document.documents().stream().noneMatch(d -> d.kind() == DocumentKind.REGISTER)) {
            out.warn(
                    "PAPER_EXPECTED",
                    "documents." + DocumentKind.REGISTER.name().toLowerCase(Locale.ROOT),
                    Stage.PENATAUSAHAAN.basis(),
                    "Bukti register belum diunggah. Langkah ini tetap dapat dicatat.",
                    "Proof of filing has not been uploaded. The step can be recorded all the same.");
        }
    }
}
