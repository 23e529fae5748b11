package simpul.core.web.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Kuasa;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.SlotState;

/** A place for one signature, and the signature in it. */
record SlotWire(
        String id,
        String party,
        @Nullable UnitWire agency,
        String office,
        SlotState state,
        @Nullable SignatureWire signature) {

    /** A signature: signed by an office, recorded by another. */
    record SignatureWire(
            SignerOffice capacity,
            String office,
            LocalDate on,
            String place,
            @Nullable KuasaWire kuasa,
            @Nullable String scan,
            RecordedWire recorded) {
        static @Nullable SignatureWire of(@Nullable Signature s) {
            return s == null
                    ? null
                    : new SignatureWire(
                            s.capacity(),
                            s.office(),
                            s.on(),
                            s.place(),
                            KuasaWire.of(s.kuasa()),
                            s.scan(),
                            RecordedWire.of(s.recorded()));
        }
    }

    /** A power of attorney. */
    record KuasaWire(
            String number,
            LocalDate dated,
            boolean covers,
            @Nullable String document) {
        static @Nullable KuasaWire of(@Nullable Kuasa k) {
            return k == null ? null : new KuasaWire(k.number(), k.dated(), k.covers(), k.document());
        }

        Kuasa kuasa() {
            return new Kuasa(number, dated, covers, document);
        }
    }

    static SlotWire of(Slot slot) {
        return new SlotWire(
                slot.id(),
                slot.party(),
                slot.unit() == null ? null : UnitWire.of(slot.unit()),
                slot.office(),
                slot.state(),
                SignatureWire.of(slot.signature()));
    }
}
