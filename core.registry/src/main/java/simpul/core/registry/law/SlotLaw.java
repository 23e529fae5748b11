package simpul.core.registry.law;

import java.util.List;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.SlotState;
import simpul.core.model.agreement.Standing;

/** Whether a document is signed by all who must: a missing signature refuses, a missing scan warns. Pure. */
final class SlotLaw {
    private SlotLaw() {}

    static void complete(Agreement document, String basis, Findings out) {
        if (document.slots().isEmpty()) {
            out.block(
                    "SIGNATORY_MISSING",
                    "parties",
                    basis,
                    "Belum ada penanda tangan. Tentukan OPD atau kepala daerah yang menandatangani.",
                    "Nobody is named to sign. Name the agencies or the head of region who do.");
        }
        for (Slot slot : document.slots()) {
            Signature signature = slot.signature();
            if (signature == null) {
                out.block(
                        "SLOT_UNSIGNED",
                        "slots." + slot.id(),
                        basis,
                        slot.office() + " belum menandatangani.",
                        slot.office() + " has not signed.");
            } else if (signature.recorded().standing() == Standing.KEBERATAN) {
                out.block(
                        "SLOT_OBJECTED",
                        "slots." + slot.id(),
                        basis,
                        "Catatan tanda tangan " + slot.office() + " ditolak pihaknya: "
                                + signature.recorded().remark() + " Catat tanda tangan yang benar di tempat itu.",
                        "The recorded signature of " + slot.office() + " is objected to: "
                                + signature.recorded().remark() + " Record the right signature in that slot.");
            } else if (slot.state() == SlotState.SUDAH_MENUNGGU_PINDAIAN) {
                out.warn(
                        "SLOT_WITHOUT_SCAN",
                        "slots." + slot.id(),
                        basis,
                        "Pindaian tanda tangan " + slot.office() + " belum diunggah.",
                        "The scan of the signature of " + slot.office() + " has not been uploaded.");
            }
        }
    }

    /** Whether nothing but scans is missing. */
    static boolean signed(List<Slot> slots) {
        return !slots.isEmpty()
                && slots.stream()
                        .map(Slot::signature)
                        .allMatch(s -> s != null && s.recorded().standing() != Standing.KEBERATAN);
    }
}
