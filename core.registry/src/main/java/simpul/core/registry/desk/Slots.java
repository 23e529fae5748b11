package simpul.core.registry.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Signature;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Standing;
import simpul.core.model.agreement.Unit;
import simpul.core.model.region.Region;

/** Derives the signature slots of a document from its parties: one for a head who signs, else one for each agency. */
public final class Slots {
    private Slots() {}

    /** The slots in the order of the parties; slots that were there before keep their signatures. */
    public static List<Slot> of(Work work, List<Signatory> parties, List<Slot> before) {
        List<Slot> slots = new ArrayList<>();
        for (Signatory party : parties) {
            if (party.headSigns() || party.units().isEmpty()) {
                if (party.headSigns() || !party.ref().regional()) {
                    slots.add(slot(slots.size(), party, null, head(work, party)));
                }
            } else {
                for (Unit unit : party.units()) {
                    slots.add(slot(slots.size(), party, unit, "Kepala " + Names.of(unit.name(), place(work, party))));
                }
            }
        }
        return BaseDocument.keep(slots, before);
    }

    /** The day of the last signature; null while one is missing or objected to. */
    public static @Nullable LocalDate signed(List<Slot> slots) {
        LocalDate last = null;
        for (Slot slot : slots) {
            Signature signature = slot.signature();
            if (signature == null || signature.recorded().standing() == Standing.KEBERATAN) {
                return null;
            }
            last = last == null || signature.on().isAfter(last) ? signature.on() : last;
        }
        return last;
    }

    private static Slot slot(int index, Signatory party, @Nullable Unit unit, String office) {
        return new Slot("s" + (index + 1), party.key(), unit, office, null);
    }

    private static String head(Work work, Signatory party) {
        String code = party.ref().region();
        return code == null
                ? "Pimpinan " + party.name()
                : work.desk().regions().find(code).map(Names::head).orElse(party.name());
    }

    private static String place(Work work, Signatory party) {
        String code = party.ref().region();
        return code == null
                ? party.name()
                : work.desk().regions().find(code).map(Region::name).orElse(code);
    }
}
