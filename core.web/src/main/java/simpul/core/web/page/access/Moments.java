package simpul.core.web.page.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.web.ui.Messages;

/** Says instants in the reader's language and in the zone of the reader's region; WIB for those without one. */
record Moments(Messages t, ZoneId zone) {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    static Moments of(Messages t, Regions regions, Caller caller) {
        Optional<ZoneId> own = caller.region().flatMap(regions::find).map(Region::zone);
        return new Moments(t, own.orElse(WIB));
    }

    String say(Instant instant) {
        return t.moment(instant.atZone(zone));
    }

    String day(Instant instant) {
        return t.date(instant.atZone(zone).toLocalDate());
    }
}
