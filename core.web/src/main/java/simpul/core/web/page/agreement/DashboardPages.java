package simpul.core.web.page.agreement;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Shell;

/** {@code /dasbor}: where cooperation stands, for everybody who may read it. */
@Component
public final class DashboardPages implements RouteSource {
    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public DashboardPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get("/dasbor").by(this::show));
    }

    private Reply show(PageAsk ask) {
        Shell shell = ask.shell();
        Dashboard page = new DashboardMaking(rooms, ask, shell.asset("provinsi.svg")).make();
        return ask.show(
                "kasus/dasbor", shell.titled(page.title(), Crumb.here(ask.t().get("dash.name"))), "page", page);
    }
}
