package simpul.core.model.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A place for one signature on a document. Slots are signed in any order, on any date, and once.
 *
 * @param id unique within the document
 * @param party key of the party
 * @param unit the agency that signs; null where the head of the party does
 * @param office who is to sign, in words, derived from the office: {@code Gubernur Maluku}
 * @param signature null while it is not signed
 */
public record Slot(
        String id,
        String party,
        @Nullable Unit unit,
        String office,
        @Nullable Signature signature) {

    /** Where it stands; a recorded signature that its party objects to is none. */
    public SlotState state() {
        if (signature == null || signature.recorded().standing() == Standing.KEBERATAN) {
            return SlotState.BELUM;
        }
        return signature.scan() == null ? SlotState.SUDAH_MENUNGGU_PINDAIAN : SlotState.SUDAH;
    }

    /** Whether somebody has signed here. */
    public boolean signed() {
        return state() != SlotState.BELUM;
    }

    public Slot with(@Nullable Signature next) {
        return new Slot(id, party, unit, office, next);
    }
}
