package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Link;
import simpul.core.web.map.LineState;
import simpul.core.web.map.Partner;
import simpul.core.web.map.PartnerMap;
import simpul.core.web.ui.Address;

/** Turns ties between provinces into the map of partners. */
final class PartnerLinks {
    private PartnerLinks() {}

    /** The map of what lives; null when there is nothing to draw. */
    static @Nullable PartnerMap map(Say say, String drawing, List<Link> links) {
        String home = say.scope().region().orElse("");
        Map<String, Link> provinces = new TreeMap<>();
        for (Link link : links) {
            if (link.condition() != Condition.SELESAI) {
                provinces.merge(link.to(), link, PartnerLinks::both);
                if (home.isEmpty()) {
                    provinces.merge(link.from(), link, PartnerLinks::both);
                }
            }
        }
        List<Partner> partners = new ArrayList<>();
        provinces.forEach((province, link) -> partners.add(new Partner(
                province,
                link.cases(),
                state(link.condition()),
                Address.of("/kerja-sama").with("mitra", province).toString())));
        return partners.isEmpty() ? null : new PartnerMap(say.t(), drawing, home, partners);
    }

    private static Link both(Link one, Link other) {
        Condition best = one.condition().compareTo(other.condition()) <= 0 ? one.condition() : other.condition();
        return new Link(one.from(), one.to(), best, one.cases() + other.cases());
    }

    private static LineState state(Condition condition) {
        return switch (condition) {
            case BERJALAN, SELESAI -> LineState.RUNNING;
            case MENUNGGU -> LineState.WAITING;
            case TIDAK_BERGERAK -> LineState.STALLED;
        };
    }
}
