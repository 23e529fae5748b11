package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Unit;

/** An agency that takes part; without an identifier where the party has none registered. */
record UnitWire(@Nullable String id, String name) {
    static List<UnitWire> all(List<Unit> units) {
        return units.stream().map(UnitWire::of).toList();
    }

    static UnitWire of(Unit unit) {
        return new UnitWire(unit.agency(), unit.name());
    }
}
