package simpul.core.web.page.sector;

import java.util.List;
import simpul.core.model.record.SectorShape;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** Says above the records of a sector whose module is away that they can be read only. Stateless. */
final class Away {
    private Away() {}

    static List<Part> before(Messages t, SectorShape sector, Part records) {
        return sector.isLeft()
                ? List.of(Part.notice("", Notice.of(Tone.WARN, t.get("sector.away", t.of(sector.title())))), records)
                : List.of(records);
    }
}
