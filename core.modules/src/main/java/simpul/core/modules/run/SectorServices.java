package simpul.core.modules.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import simpul.core.model.module.Lease;
import simpul.core.model.module.RecordTables;
import simpul.core.model.module.Renderings;
import simpul.core.model.module.SectorEngine;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.sector.Sector;

/** Watches the framework for sectors and keeps them running. What is there already is admitted before it serves. */
@Component(
        service = {Sectors.class, Renderings.class, SectorServices.class},
        immediate = true)
@Designate(ocd = ModulesConfig.class)
public final class SectorServices
        implements Sectors, Renderings, ServiceTrackerCustomizer<Sector, ServiceReference<Sector>> {
    private final BundleContext context;
    private final RunningSectors running;
    private final ServiceTracker<Sector, ServiceReference<Sector>> tracker;
    private final Floor floor;

    @Activate
    public SectorServices(
            BundleContext context,
            ModulesConfig config,
            @Reference SectorEngine engine,
            @Reference RecordTables tables,
            @Reference Clock clock) {
        this.context = context;
        Limits limits = new Limits(
                Duration.ofMillis(config.call_millis()),
                Duration.ofMillis(config.grace_millis()),
                Duration.ofMillis(config.drain_millis()),
                config.abandoned_most());
        SectorThreads threads = new SectorThreads(limits);
        String home = context.getProperty("simpul.home");
        Trust trust = new DistributionTrust(Path.of(home == null ? "." : home));
        Admission admission = new Admission(trust, engine, tables, threads, limits, clock);
        this.running = new RunningSectors(admission, threads, limits, clock);
        this.floor = new Floor(
                new Container(context),
                running,
                limits,
                new Terms(
                        Duration.ofMillis(config.ready_millis()),
                        Duration.ofMillis(config.probation_millis()),
                        config.probation_requests(),
                        config.probation_percent(),
                        config.boots_most(),
                        config.beside_most()),
                clock);
        this.tracker = new ServiceTracker<>(context, Sector.class, this);
        tracker.open();
    }

    /** Where versions of sectors are put beside each other; for this bundle alone. */
    public Floor floor() {
        return floor;
    }

    @Deactivate
    void stop() {
        tracker.close();
    }

    @Override
    public ServiceReference<Sector> addingService(ServiceReference<Sector> reference) {
        Bundle bundle = reference.getBundle();
        if (bundle.getLocation().startsWith(Container.SCHEME)) {
            // The pipeline has its own eyes on what it installs.
            return reference;
        }
        running.admit(new Candidate(
                reference,
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                bundle.getLocation(),
                () -> context.getService(reference)));
        return reference;
    }

    @Override
    public void modifiedService(ServiceReference<Sector> reference, ServiceReference<Sector> same) {
        // Properties of the service say nothing about the sector.
    }

    @Override
    public void removedService(ServiceReference<Sector> reference, ServiceReference<Sector> same) {
        if (!reference.getBundle().getLocation().startsWith(Container.SCHEME)) {
            running.retire(reference);
            context.ungetService(reference);
        }
    }

    @Override
    public void drawn(String sector, String version, Duration took) {
        floor.drawn(sector, version, took);
    }

    @Override
    public List<SectorModule> all() {
        return running.all();
    }

    @Override
    public Optional<SectorModule> find(String sector) {
        return running.find(sector);
    }

    @Override
    public Optional<Lease> lease(String sector) {
        return running.lease(sector);
    }

    @Override
    public Optional<Lease> known(String sector) {
        return running.known(sector);
    }

    @Override
    public Optional<Lease> aside(String sector) {
        return running.aside(sector);
    }
}
