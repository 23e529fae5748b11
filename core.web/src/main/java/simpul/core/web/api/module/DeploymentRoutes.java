package simpul.core.web.api.module;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Modules;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Page;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/deployments}: the ledger of modules, and one deployment followed while it goes on. */
@Component
public final class DeploymentRoutes implements RouteSource {
    private static final String DEPLOYMENTS = "/api/v1/deployments";
    private static final int MOST = 200;

    private final Api api;
    private final Modules modules;
    private final Decisions decisions;
    private final DeploymentStream stream;

    @Activate
    public DeploymentRoutes(@Reference Api api, @Reference Modules modules, @Reference Decisions decisions) {
        this.api = api;
        this.modules = modules;
        this.decisions = decisions;
        this.stream = new DeploymentStream(modules);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/modules/{sector}")
                        .operation("showModule")
                        .summary(
                                "Keadaan modul sebuah sektor, biayanya, dan jalan kembalinya",
                                "How a sector's module stands, what it costs, and its way back")
                        .refuses(ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND)
                        .answers(ModuleStandWire.class)
                        .by(ask -> allowed(ask, this::stand)),
                api.get(DEPLOYMENTS)
                        .operation("listDeployments")
                        .summary(
                                "Riwayat modul, yang terbaru di depan, paling banyak " + MOST,
                                "The ledger of modules, the newest first, at most " + MOST)
                        .query(Param.matching(
                                "sector", "[a-z][a-z0-9_]*", "Pengenal sektor.", "Identifier of the sector."))
                        .refuses(ProblemKind.FORBIDDEN)
                        .lists(DeploymentWire.class)
                        .by(ask -> allowed(ask, this::list)),
                api.get(DEPLOYMENTS + "/{id}")
                        .operation("showDeployment")
                        .summary("Satu pemasangan atau pergantian", "One installation or switch")
                        .refuses(ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND)
                        .answers(DeploymentWire.class)
                        .by(ask -> allowed(
                                ask, a -> a.show(modules.find(a.name("id")), (Deployment d) -> DeploymentWire.of(d)))),
                api.post(DEPLOYMENTS + "/{id}/cancel")
                        .operation("cancelDeployment")
                        .summary(
                                "Membatalkan sebelum beralih; yang berjalan tetap",
                                "Call it off before its switch; what runs stays")
                        .refuses(ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND, ProblemKind.CONFLICT)
                        .answers(DeploymentWire.class)
                        .by(ask -> ask.write(
                                call -> modules.cancel(call, ask.name("id")),
                                now -> ask.json(200, DeploymentWire.of(now)))),
                api.get(DEPLOYMENTS + "/{id}/events")
                        .operation("followDeployment")
                        .summary(
                                "Mengikuti langkah demi langkah sampai selesai (server-sent events)",
                                "Follow it step by step until it is over (server-sent events)")
                        .refuses(ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND, ProblemKind.UNAVAILABLE)
                        .downloads(List.of("text/event-stream"))
                        .answersNothing()
                        .by(ask -> allowed(ask, this::follow)));
    }

    private Reply allowed(Ask ask, Function<Ask, Reply> work) {
        Optional<Problem> refused = decisions.refusal(ask.caller(), Action.MODULE_READ, Subject.PLATFORM);
        return refused.map(ask::refuse).orElseGet(() -> work.apply(ask));
    }

    private Reply stand(Ask ask) {
        Optional<ModuleLive> live = modules.live().stream()
                .filter(l -> l.sector().equals(ask.name("sector")))
                .findFirst();
        return ask.show(live, (ModuleLive l) -> ModuleStandWire.of(l, modules));
    }

    private Reply list(Ask ask) {
        int most = Math.min(MOST, ask.cursor().limit());
        return ask.page(
                new Page<>(modules.deployments(ask.query("sector").orElse(""), most), null), DeploymentWire::of);
    }

    private Reply follow(Ask ask) {
        return modules.find(ask.name("id"))
                .map(now -> stream.of(ask, now))
                .orElseGet(() -> ask.refuse(Problem.notFound()));
    }
}
