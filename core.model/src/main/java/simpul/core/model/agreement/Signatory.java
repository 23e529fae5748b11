package simpul.core.model.agreement;

import java.util.List;

/**
 * A party of one document: the agencies that sign and carry it out, and the number that the party gives it.
 *
 * @param ref which party of the case
 * @param number the party's own number; empty until it is given
 * @param headSigns whether its head signs himself rather than the heads of the agencies
 */
public record Signatory(PartyRef ref, String name, List<Unit> units, String number, boolean headSigns) {
    public Signatory {
        units = List.copyOf(units);
    }

    public String key() {
        return ref.key();
    }

    public Signatory numbered(String own) {
        return new Signatory(ref, name, units, own, headSigns);
    }
}
