package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Party;
import simpul.core.model.agreement.PlanBasis;

/** A party of a case with the fields that are its own. */
record PartyWire(
        @Nullable String region,
        @Nullable String partner,
        String name,
        List<UnitWire> agencies,
        @Nullable PlanBasis plan,
        String planNote,
        String funding,
        @Nullable BurdenWire burden) {
    static PartyWire of(Party party) {
        return new PartyWire(
                party.ref().region(),
                party.ref().partner(),
                party.name(),
                UnitWire.all(party.units()),
                party.plan(),
                party.planNote(),
                party.funding(),
                BurdenWire.of(party.burden()));
    }
}
