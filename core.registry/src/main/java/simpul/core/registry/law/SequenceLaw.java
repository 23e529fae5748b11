package simpul.core.registry.law;

import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Stage;

/** That a PKS follows its KB: one signed before it is warned about for as long as it stands. Pure. */
final class SequenceLaw {
    private SequenceLaw() {}

    static void check(Agreement document, Facts facts, Findings out) {
        if (!document.stage().before(Stage.PENANDATANGANAN_PKS)) {
            facts.base().ifPresent(base -> check(document, base, out));
        }
    }

    private static void check(Agreement document, Agreement base, Findings out) {
        boolean earlier = document.slots().stream().map(Slot::signature).anyMatch(s -> s != null && before(s, base));
        if (earlier) {
            out.warn(
                    "SIGNED_BEFORE_KB",
                    "slots",
                    "PP 28/2018 Ps 6(1)d-g",
                    "PKS ini ditandatangani sebelum Kesepakatan Bersamanya. Periksa urutannya.",
                    "This PKS is signed before its KB. Check the order.");
        }
    }

    private static boolean before(Signature signature, Agreement base) {
        return base.signed() == null || signature.on().isBefore(base.signed());
    }
}
