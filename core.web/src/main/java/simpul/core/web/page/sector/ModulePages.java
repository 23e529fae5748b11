package simpul.core.web.page.sector;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/** {@code /admin/modul}: which sector modules are here, how they fare, and what is wrong with those that do not run. */
@Component
public final class ModulePages implements RouteSource {
    private static final ZoneId SERVER = ZoneId.of("Asia/Jakarta");

    /** One module in the list. */
    public record Row(
            Icon icon,
            String colour,
            String title,
            String bundle,
            String version,
            Badge badge,
            String since,
            String use,
            String calls) {}

    /** One thing that needs attention. */
    public record Trouble(String code, String subject, String what, String why, String remedy) {}

    /** A screen that a module brings. */
    public record Brought(String title, String sector) {}

    public record ModulePage(List<Row> rows, Table table, List<Trouble> troubles, List<Brought> screens)
            implements Tabled {
        @Override
        public List<Table> tables() {
            return List.of(table);
        }
    }

    private final Pages pages;
    private final Sectors sectors;
    private final SectorCatalog catalog;
    private final Decisions decisions;

    @Activate
    public ModulePages(
            @Reference Pages pages,
            @Reference Sectors sectors,
            @Reference SectorCatalog catalog,
            @Reference Decisions decisions) {
        this.pages = pages;
        this.sectors = sectors;
        this.catalog = catalog;
        this.decisions = decisions;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get("/admin/modul").by(this::list));
    }

    private Reply list(PageAsk ask) {
        Optional<Problem> refused = decisions.refusal(ask.caller(), Action.MODULE_READ, Subject.PLATFORM);
        if (refused.isPresent()) {
            return ask.refuse(refused.get());
        }
        Messages t = ask.t();
        List<Row> rows = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (SectorModule module : sectors.all()) {
            rows.add(row(t, module, rows.size()));
            module.diagnoses().forEach(d -> troubles.add(trouble(t, d)));
        }
        List<Brought> screens = new ArrayList<>();
        for (SectorShape sector : catalog.running()) {
            sector.screens().forEach(s -> screens.add(new Brought(t.of(s.title()), t.of(sector.title()))));
        }
        String title = t.get("sector.modules");
        return ask.show(
                "sektor/modul",
                ask.shell().titled(title, Crumb.here(title)),
                "page",
                new ModulePage(rows, table(t, rows), troubles, screens));
    }

    private static Table table(Messages t, List<Row> rows) {
        List<Column> columns = List.of(
                Column.text(t.get("sector.module")),
                Column.text(t.get("sector.version")),
                Column.state(t.get("sector.status")),
                Column.text(t.get("sector.inUse")));
        return new Table(
                t.get("sector.installed"),
                columns,
                rows.stream()
                        .map(r -> List.of(
                                Cell.of(r.title()).below(r.bundle()),
                                Cell.of(r.version()).below(r.since()),
                                Cell.state(r.badge()),
                                Cell.of(r.use()).below(r.calls())))
                        .toList());
    }

    private static Row row(Messages t, SectorModule module, int place) {
        String state = t.of(module.state().label());
        Badge badge = module.state() == ModuleState.RUNNING ? Badge.ok(state) : Badge.bad(state);
        return new Row(
                Icon.named(module.icon()).orElse(Icon.PUZZLE),
                "c" + (place % 5 + 1),
                t.of(module.title()),
                module.bundle(),
                module.version(),
                badge,
                t.get("sector.since", t.date(module.since().atZone(SERVER).toLocalDate())),
                t.get("sector.leases", module.leases()),
                t.get("sector.failures", t.number(module.failures()), t.number(module.calls())));
    }

    private static Trouble trouble(Messages t, Diagnosis d) {
        return new Trouble(
                d.code().toUpperCase(Locale.ROOT), d.subject(), t.of(d.what()), t.of(d.why()), t.of(d.remedy()));
    }
}
