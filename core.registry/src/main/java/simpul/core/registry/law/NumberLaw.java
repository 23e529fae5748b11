package simpul.core.registry.law;

import java.util.Set;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Signatory;

/** Each party's own number: expected when it is signed, needed when it is filed. Pure. */
final class NumberLaw {
    private NumberLaw() {}

    static void expected(Agreement document, Findings out) {
        for (Signatory party : document.parties()) {
            if (party.number().isBlank()) {
                out.warn("NUMBER_EXPECTED", field(party), "PP 28/2018 Ps 6(1)i", id(party), en(party));
            }
        }
    }

    static void required(Agreement document, Set<String> joined, Findings out) {
        for (Signatory party : document.parties()) {
            if (party.number().isBlank() && joined.contains(party.key())) {
                out.block("NUMBER_MISSING", field(party), "PP 28/2018 Ps 6(1)i", id(party), en(party));
            } else if (party.number().isBlank()) {
                out.warn("NUMBER_EXPECTED", field(party), "PP 28/2018 Ps 6(1)i", id(party), en(party));
            }
        }
    }

    private static String field(Signatory party) {
        return "parties." + party.key() + ".number";
    }

    private static String id(Signatory party) {
        return "Nomor naskah dari " + party.name() + " belum diisi.";
    }

    private static String en(Signatory party) {
        return "The document number of " + party.name() + " has not been filled in.";
    }
}
