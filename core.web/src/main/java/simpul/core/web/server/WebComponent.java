package simpul.core.web.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.account.Identity;
import simpul.core.model.account.Links;
import simpul.core.model.id.Entropy;
import simpul.core.model.start.HealthCheck;
import simpul.core.model.start.StartReport;
import simpul.core.model.start.StartSettings;
import simpul.core.web.http.Assets;
import simpul.core.web.route.MetricsSource;
import simpul.core.web.route.Refusing;
import simpul.core.web.route.RouteSource;

/**
 * Runs the web server with the bundle. The port opens when every bundle has been started, so that nobody meets a
 * platform of which half is missing. Routes may come and go afterwards.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = WebConfig.PID)
@Designate(ocd = WebConfig.class)
public final class WebComponent implements FrameworkListener {
    private static final Logger LOG = LoggerFactory.getLogger(WebComponent.class);

    private final BundleContext context;
    private final StartReport report;
    private final Links links;
    private final Optional<CompletableFuture<WebServer>> server;
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();
    private final LiveRoutes routes;
    private final Metrics metrics;
    private boolean open;

    @Activate
    public WebComponent(
            BundleContext context,
            WebConfig config,
            @Reference StartSettings start,
            @Reference StartReport report,
            @Reference Identity identity,
            @Reference Links links,
            @Reference Entropy entropy,
            @Reference Decisions decisions,
            @Reference Refusing pages,
            @Reference Assets assets) {
        this.context = context;
        this.report = report;
        this.links = links;
        this.metrics = new Metrics();
        this.routes = new LiveRoutes(new ProbeRoutes(
                        () -> checks,
                        metrics,
                        asked -> decisions.may(asked.caller(), Action.MODULE_READ, Subject.PLATFORM))
                .routes());
        metrics.naming(routes);
        // While the routes arrive here, Jetty is put together there.
        this.server = WebStart.settings(start, config, report)
                .map(settings -> CompletableFuture.supplyAsync(
                        () -> new WebServer(settings, routes, identity, entropy, pages, metrics, assets)));
        context.addFrameworkListener(this);
        if (context.getBundle(0).getState() == Bundle.ACTIVE) {
            open();
        }
    }

    @Reference(
            service = RouteSource.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void add(RouteSource source) {
        routes.add(source);
    }

    void remove(RouteSource source) {
        routes.remove(source);
    }

    @Reference(
            service = HealthCheck.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check) {
        checks.add(check);
    }

    void removeCheck(HealthCheck check) {
        checks.remove(check);
    }

    @Reference(
            service = MetricsSource.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addFigures(MetricsSource source) {
        metrics.add(source);
    }

    void removeFigures(MetricsSource source) {
        metrics.remove(source);
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTED) {
            open();
        }
    }

    private synchronized void open() {
        if (open || server.isEmpty()) {
            return;
        }
        open = true;
        routes.get(); // two routes for one path are a bug that must not wait for the first request
        WebServer made = server.get().join();
        try {
            made.start();
            links.setup().ifPresent(link -> WebStart.setup(report, made.address(), link));
            report.listening(made.address());
        } catch (IOException e) {
            LOG.debug("The port cannot be had", e);
            WebStart.cannotOpen(report, made, e);
        }
    }

    @Deactivate
    void close() {
        context.removeFrameworkListener(this);
        server.ifPresent(made -> made.join().stop());
    }
}
