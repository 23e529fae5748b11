package simpul.core.web.api.agreement;

import java.time.Instant;
import simpul.core.model.agreement.Recorded;
import simpul.core.model.agreement.Standing;

/** Who recorded an entry, and what the party that it bears on says. */
record RecordedWire(String region, String office, Instant at, String about, Standing standing, String remark) {
    static RecordedWire of(Recorded recorded) {
        return new RecordedWire(
                recorded.region(),
                recorded.office(),
                recorded.at(),
                recorded.about(),
                recorded.standing(),
                recorded.remark());
    }
}
