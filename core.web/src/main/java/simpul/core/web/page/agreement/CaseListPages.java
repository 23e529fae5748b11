package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;

/** {@code /kerja-sama}: every case the reader sees, narrowed by what the address says. */
@Component
public final class CaseListPages implements RouteSource {
    private static final int ROWS = 25;

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public CaseListPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get("/kerja-sama").by(this::show));
    }

    private Reply show(PageAsk ask) {
        Say say = Say.to(ask, rooms);
        CaseQuery query = CaseQuery.of(ask);
        String bound = ask.scope().fingerprint() + query.at("/kerja-sama");
        Optional<String> after = ask.query("setelah").flatMap(c -> rooms.seal().open(bound, c));
        Page<CaseView> found = rooms.cases()
                .list(
                        ask.scope(),
                        query.filter(say, rooms.stalledDays(ask.scope())),
                        new Cursor(ROWS, after.orElse(null)));
        String next = found.next();
        String on = next == null
                ? ""
                : query.at("/kerja-sama")
                        .with("setelah", rooms.seal().seal(bound, next))
                        .toString();
        CaseListing page = new CaseListMaking(rooms, ask, say, query).make(found.items(), after.isPresent(), on);
        return ask.show(
                "kasus/daftar",
                ask.shell().titled(ask.t().get("case.list"), Crumb.here(ask.t().get("case.list"))),
                "page",
                page);
    }
}
