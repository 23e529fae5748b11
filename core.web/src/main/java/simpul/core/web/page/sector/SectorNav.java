package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;
import simpul.core.web.page.NavEntry;
import simpul.core.web.page.NavPlace;
import simpul.core.web.page.NavSource;
import simpul.core.web.ui.Icon;

/** The sectors that a caller may open, and the modules for who administers them. Thread-safe. */
@Component
public final class SectorNav implements NavSource {
    private final Sectors sectors;
    private final SectorCatalog catalog;
    private final Decisions decisions;

    @Activate
    public SectorNav(@Reference Sectors sectors, @Reference SectorCatalog catalog, @Reference Decisions decisions) {
        this.sectors = sectors;
        this.catalog = catalog;
        this.decisions = decisions;
    }

    @Override
    public List<NavEntry> entries(Caller caller) {
        List<NavEntry> entries = new ArrayList<>();
        for (SectorModule module : sectors.all()) {
            if (module.state() == ModuleState.RUNNING
                    && catalog.access(caller, module.id()).reads()) {
                Icon icon = Icon.named(module.icon()).orElse(Icon.PUZZLE);
                entries.add(new NavEntry(
                        NavPlace.SECTORS, entries.size(), Place.sector(module.id()), icon, module.title(), false));
            }
        }
        boolean reports =
                caller.role().equals(Role.SEKRETARIAT) || caller.role().equals(Role.KEPALA_OPD);
        if (!entries.isEmpty() && reports) {
            entries.add(new NavEntry(
                    NavPlace.SECTORS,
                    entries.size(),
                    OverridePages.PATH,
                    Icon.ALERT_TRIANGLE,
                    Text.of("Aturan belum diputus", "Undecided rules"),
                    false));
        }
        if (decisions.may(caller, Action.MODULE_READ, Subject.PLATFORM)) {
            entries.add(new NavEntry(
                    NavPlace.ADMINISTRATION, 0, "/admin/modul", Icon.PUZZLE, Text.of("Modul", "Modules"), true));
        }
        return entries;
    }
}
