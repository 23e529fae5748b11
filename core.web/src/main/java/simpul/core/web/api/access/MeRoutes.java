package simpul.core.web.api.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/me}: through which post a client acts. */
@Component
public final class MeRoutes implements RouteSource {
    record Me(
            String account,
            String post,
            String role,
            Text office,
            @Nullable String region,
            @Nullable String agency,
            boolean readOnly,
            List<String> only) {
        static Me of(Caller c) {
            return new Me(
                    c.person(),
                    c.post(),
                    c.role().code(),
                    c.office(),
                    c.region().orElse(null),
                    c.agency().orElse(null),
                    c.readOnly(),
                    c.only().stream().map(Action::name).sorted().toList());
        }
    }

    private final Api api;

    @Activate
    public MeRoutes(@Reference Api api) {
        this.api = api;
    }

    @Override
    public List<Route> routes() {
        return List.of(api.get("/api/v1/me")
                .operation("showMe")
                .summary("Jabatan yang sedang dipakai", "The post acted through")
                .answers(Me.class)
                .by(ask -> ask.json(200, Me.of(ask.caller()))));
    }
}
