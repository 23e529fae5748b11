package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** Says of records that no module knows, or none that runs, that they can be read only. Stateless. */
final class Away {
    private Away() {}

    static List<Part> before(Messages t, SectorShape sector, TypeShape type, Part records) {
        List<Part> parts = new ArrayList<>();
        notices(t, sector, type).forEach(notice -> parts.add(Part.notice("", notice)));
        parts.add(sector.isLeft() && records.empty() != null ? nothing(t, records) : records);
        return parts;
    }

    /** The same above one of them, or that the version which runs has no words for all of it. */
    static List<Notice> notices(Messages t, SectorShape sector, TypeShape type, @Nullable RecordView record) {
        boolean newer = record != null && record.newer() && !sector.isLeft(type);
        return newer
                ? List.of(Notice.of(Tone.WARN, t.get("sector.recordNewer", sector.version())))
                : notices(t, sector, type);
    }

    private static List<Notice> notices(Messages t, SectorShape sector, TypeShape type) {
        if (!sector.isLeft(type)) {
            return List.of();
        }
        return List.of(Notice.of(
                Tone.WARN,
                sector.isLeft()
                        ? t.get("sector.away", t.of(sector.title()))
                        : t.get("sector.typeAway", sector.version())));
    }

    private static Part nothing(Messages t, Part records) {
        return Part.empty(records.title(), Empty.of(Icon.INBOX, t.get("sector.emptyAll"), t.get("sector.emptyAway")));
    }
}
