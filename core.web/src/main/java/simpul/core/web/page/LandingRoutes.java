package simpul.core.web.page;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.role.Role;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;

/** {@code /}: on to where each role begins, or to the login page. */
@Component
public final class LandingRoutes implements RouteSource {
    private static final Map<Role, String> FIRST = Map.of(
            Role.ADMIN, "/admin/modul",
            Role.PEMANTAU, "/dasbor",
            Role.KEPALA_DAERAH, "/dasbor");

    private final Pages pages;

    @Activate
    public LandingRoutes(@Reference Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get("/").forAnyone().by(LandingRoutes::first));
    }

    private static Reply first(PageAsk ask) {
        if (!ask.asked().signedIn()) {
            return ask.go(Address.of("/masuk")
                    .with("bahasa", ask.query("bahasa").orElse(""))
                    .toString());
        }
        return ask.go(FIRST.getOrDefault(ask.caller().role(), "/tugas"));
    }
}
