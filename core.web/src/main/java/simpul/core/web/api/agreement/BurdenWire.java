package simpul.core.web.api.agreement;

import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Burden;

/** The three answers that decide whether a DPRD must approve. */
record BurdenWire(boolean people, boolean region, boolean budgeted) {
    static @Nullable BurdenWire of(@Nullable Burden burden) {
        return burden == null ? null : new BurdenWire(burden.people(), burden.region(), burden.budgeted());
    }

    Burden burden() {
        return new Burden(people, region, budgeted);
    }
}
