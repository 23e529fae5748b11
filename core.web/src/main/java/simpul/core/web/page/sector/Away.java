package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.record.SectorShape;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** Says of the records of a sector whose module is away that they can be read only. Stateless. */
final class Away {
    private Away() {}

    static List<Part> before(Messages t, SectorShape sector, Part records) {
        List<Part> parts = new ArrayList<>();
        notices(t, sector).forEach(notice -> parts.add(Part.notice("", notice)));
        parts.add(sector.isLeft() && records.empty() != null ? nothing(t, records) : records);
        return parts;
    }

    /** The same above one of them. */
    static List<Notice> notices(Messages t, SectorShape sector) {
        return sector.isLeft() ? List.of(Notice.of(Tone.WARN, t.get("sector.away", t.of(sector.title())))) : List.of();
    }

    private static Part nothing(Messages t, Part records) {
        return Part.empty(records.title(), Empty.of(Icon.INBOX, t.get("sector.emptyAll"), t.get("sector.emptyAway")));
    }
}
