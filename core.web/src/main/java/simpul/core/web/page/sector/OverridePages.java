package simpul.core.web.page.sector;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.StepOverride;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordOverrides;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.store.Cursor;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/** {@code /pengesampingan}: what offices answered for while rules were undecided, reported to who reads records. */
@Component
public final class OverridePages implements RouteSource {
    static final String PATH = "/pengesampingan";
    private static final int MOST = 100;

    /** @param tables of records and of stages of documents; none where nobody had to answer for anything */
    public record OverridePage(String title, String sub, List<Table> tables) {}

    private final Pages pages;
    private final RecordOverrides overrides;
    private final Agreements agreements;
    private final Regions regions;

    @Activate
    public OverridePages(
            @Reference Pages pages,
            @Reference RecordOverrides overrides,
            @Reference Agreements agreements,
            @Reference Regions regions) {
        this.pages = pages;
        this.overrides = overrides;
        this.agreements = agreements;
        this.regions = regions;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get(PATH).by(this::list));
    }

    private Reply list(PageAsk ask) {
        Messages t = ask.t();
        Cursor newest = new Cursor(MOST, null);
        return ask.answer(overrides.list(ask.caller(), newest), page -> {
            List<Table> tables = new ArrayList<>();
            table(
                    tables,
                    t,
                    "sector.overrideRecords",
                    page.items().stream().map(m -> row(t, m)).toList());
            table(
                    tables,
                    t,
                    "sector.overrideSteps",
                    agreements.overrides(ask.scope(), newest).items().stream()
                            .map(o -> row(t, o))
                            .toList());
            String title = t.get("sector.overrides");
            return ask.show(
                    "sektor/pengesampingan",
                    ask.shell().titled(title, Crumb.here(title)),
                    "page",
                    new OverridePage(title, t.get("sector.overridesSub"), tables));
        });
    }

    private static void table(List<Table> tables, Messages t, String caption, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            tables.add(new Table(
                    t.get(caption),
                    List.of(
                            Column.text(t.get("sector.overrideRule")),
                            Column.text(t.get("sector.overrideReason")),
                            Column.text(t.get("sector.overrideOffice")),
                            Column.number(t.get("sector.overrideAt"))),
                    rows));
        }
    }

    private List<Cell> row(Messages t, RecordMark m) {
        return List.of(
                Cell.link(Place.record(m.sector(), m.type(), m.record()), t.of(m.title()), m.basis()),
                Cell.of(m.reason()),
                Cell.of(t.of(m.office())),
                at(t, m.at(), m.region()));
    }

    private List<Cell> row(Messages t, StepOverride o) {
        String stage = o.title() + ", " + t.of(o.step().stage().title());
        // All rules of a module that was away have no basis in common.
        String basis = o.mark().basis().isEmpty() ? o.mark().sector() : o.mark().basis();
        return List.of(
                Cell.link(
                        Place.document(o.caseId(), o.agreement()), t.of(o.mark().title()), basis + " · " + stage),
                Cell.of(o.mark().reason()),
                Cell.of(o.step().office()),
                at(t, o.step().at(), o.step().region()));
    }

    private Cell at(Messages t, Instant at, String region) {
        ZoneId zone = regions.find(region).map(Region::zone).orElse(ZoneId.of("Asia/Jakarta"));
        return Cell.of(t.moment(at.atZone(zone)));
    }
}
