package simpul.core.web.page.sector;

import java.time.ZoneId;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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

/** {@code /pengesampingan}: what heads of agencies answered for, reported to the sekretariat and to who reads records. */
@Component
public final class OverridePages implements RouteSource {
    static final String PATH = "/pengesampingan";
    private static final int MOST = 100;

    /** @param table empty where nobody had to answer for anything */
    public record OverridePage(String title, String sub, Table table) {}

    private final Pages pages;
    private final RecordOverrides overrides;
    private final Regions regions;

    @Activate
    public OverridePages(@Reference Pages pages, @Reference RecordOverrides overrides, @Reference Regions regions) {
        this.pages = pages;
        this.overrides = overrides;
        this.regions = regions;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get(PATH).by(this::list));
    }

    private Reply list(PageAsk ask) {
        Messages t = ask.t();
        return ask.answer(overrides.list(ask.caller(), new Cursor(MOST, null)), page -> {
            Table table = new Table(
                    t.get("sector.overrides"),
                    List.of(
                            Column.text(t.get("sector.overrideRule")),
                            Column.text(t.get("sector.overrideReason")),
                            Column.text(t.get("sector.overrideOffice")),
                            Column.number(t.get("sector.overrideAt"))),
                    page.items().stream().map(m -> row(t, m)).toList());
            return ask.show(
                    "sektor/pengesampingan",
                    ask.shell().titled(table.caption(), Crumb.here(table.caption())),
                    "page",
                    new OverridePage(table.caption(), t.get("sector.overridesSub"), table));
        });
    }

    private List<Cell> row(Messages t, RecordMark m) {
        ZoneId zone = regions.find(m.region()).map(Region::zone).orElse(ZoneId.of("Asia/Jakarta"));
        return List.of(
                Cell.link(Place.record(m.sector(), m.type(), m.record()), t.of(m.title()), m.basis()),
                Cell.of(m.reason()),
                Cell.of(t.of(m.office())),
                Cell.of(t.moment(m.at().atZone(zone))));
    }
}
