package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Trial;
import simpul.core.model.agreement.Trials;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Page;
import simpul.core.web.api.Api;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/trials}: dated trials of sectors. */
@Component
public final class TrialRoutes implements RouteSource {
    private final Api api;
    private final Trials trials;

    @Activate
    public TrialRoutes(@Reference Api api, @Reference Trials trials) {
        this.api = api;
        this.trials = trials;
    }

    /** A dated trial; both days are inclusive. */
    record TrialWire(
            @Limit(max = 20) String region,
            @Limit(max = 40, pattern = "[a-z][a-z0-9_]*") String sector,
            LocalDate from,
            LocalDate until,
            @Nullable @Limit(max = 2000) String note) {
        static TrialWire of(Trial t) {
            return new TrialWire(t.region(), t.sector(), t.from(), t.until(), t.note());
        }

        Trial trial() {
            return new Trial(region, sector, from, until, Inputs.text(note));
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/trials")
                        .operation("listTrials")
                        .summary("Uji coba sektor", "Trials of sectors")
                        .lists(TrialWire.class)
                        .by(ask -> ask.page(new Page<>(trials.list(ask.scope()), null), TrialWire::of)),
                api.post("/api/v1/trials")
                        .operation("grantTrial")
                        .summary("Memberi uji coba sektor", "Grant a trial of a sector")
                        .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID)
                        .creates(TrialWire.class)
                        .takes(TrialWire.class)
                        .by((ask, input) -> ask.write(
                                call -> trials.grant(call, input.trial()),
                                made -> ask.created("/api/v1/trials", TrialWire.of(made)))));
    }
}
