package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Signatory;

/** A party of a document. */
record SignatoryWire(
        @Nullable String region,
        @Nullable String partner,
        String name,
        List<UnitWire> agencies,
        String number,
        boolean headSigns) {
    static SignatoryWire of(Signatory party) {
        return new SignatoryWire(
                party.ref().region(),
                party.ref().partner(),
                party.name(),
                UnitWire.all(party.units()),
                party.number(),
                party.headSigns());
    }
}
