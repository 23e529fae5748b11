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
import simpul.core.model.module.SectorEngine;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.sector.Sector;

/** Watches the framework for sectors and keeps them running. What is there already is admitted before it serves. */
@Component(service = Sectors.class, immediate = true)
@Designate(ocd = ModulesConfig.class)
public final class SectorServices implements Sectors, ServiceTrackerCustomizer<Sector, ServiceReference<Sector>> {
    private final BundleContext context;
    private final RunningSectors running;
    private final ServiceTracker<Sector, ServiceReference<Sector>> tracker;

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
        this.tracker = new ServiceTracker<>(context, Sector.class, this);
        tracker.open();
    }

    @Deactivate
    void stop() {
        tracker.close();
    }

    @Override
    public ServiceReference<Sector> addingService(ServiceReference<Sector> reference) {
        Bundle bundle = reference.getBundle();
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
        running.retire(reference);
        context.ungetService(reference);
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
}
