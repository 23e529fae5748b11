package simpul.core.registry.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Unit;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Units;
import simpul.core.registry.desk.Work;
import simpul.core.registry.law.Findings;

/** Checks commitments and gives new ones their identifier. */
public final class Commitments {
    private static final int MOST = 200;

    private Commitments() {}

    /** The commitments as they will be kept; everything that is wrong is in the findings. */
    public static List<Commitment> of(Work work, List<Signatory> parties, List<Commitment> named, Findings out) {
        if (named.size() > MOST) {
            out.block(
                    "COMMITMENTS_TOO_MANY",
                    "commitments",
                    "",
                    "Paling banyak " + MOST + " komitmen.",
                    "At most " + MOST + " commitments.");
            return named;
        }
        Set<String> seen = new HashSet<>();
        List<Commitment> all = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            all.add(one(work, parties, named.get(i), "commitments[" + i + "]", seen, out));
        }
        return all;
    }

    private static Commitment one(
            Work work, List<Signatory> parties, Commitment c, String field, Set<String> seen, Findings out) {
        Limits.required(c.text(), field + ".text", Limits.LINE, out);
        Limits.length(c.measure(), field + ".measure", 40, out);
        Optional<Signatory> party =
                parties.stream().filter(p -> p.key().equals(c.party())).findFirst();
        if (party.isEmpty()) {
            out.block(
                    "PARTY_UNKNOWN",
                    field + ".party",
                    "",
                    "Pihak yang berjanji bukan pihak naskah ini.",
                    "The party that promises is not a party of this document.");
        }
        if ((c.sector() == null) != (c.indicator() == null)) {
            out.block(
                    "INDICATOR_INCOMPLETE",
                    field + ".indicator",
                    "",
                    "Isi sektor dan indikator bersama-sama, atau kosongkan keduanya.",
                    "State sector and indicator together, or neither.");
        }
        if (!c.id().isBlank() && !seen.add(c.id())) {
            out.block(
                    "COMMITMENT_TWICE",
                    field + ".id",
                    "",
                    "Komitmen ini tercantum dua kali.",
                    "This commitment is listed twice.");
        }
        Unit unit = c.unit();
        if (unit != null && party.isPresent()) {
            List<Unit> found = Units.resolve(work, party.get().ref(), List.of(unit), field, out);
            unit = found.isEmpty() ? unit : found.get(0);
        }
        return new Commitment(
                c.id().isBlank() ? work.desk().newId() : c.id(),
                c.text().strip(),
                c.party(),
                unit,
                c.due(),
                c.sector(),
                c.indicator(),
                c.target(),
                c.measure());
    }
}
