package simpul.core.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.file.Files;
import simpul.core.model.id.Entropy;
import simpul.core.model.parameter.ParameterDeclarations;
import simpul.core.model.parameter.ParameterDefault;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.region.Regions;
import simpul.core.model.region.UrusanCatalogue;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.start.StartReport;
import simpul.core.model.start.StartSettings;
import simpul.core.model.store.Once;
import simpul.core.model.store.Store;
import simpul.core.store.engine.DatabaseChoice;
import simpul.core.store.engine.Engine;
import simpul.core.store.engine.PoolLimits;
import simpul.core.store.home.CannotOpen;
import simpul.core.store.home.DataHome;
import simpul.core.store.id.EntropyChoice;
import simpul.core.store.json.BodyCodec;
import simpul.core.store.parameter.ParameterBook;
import simpul.core.store.region.UrusanTable;

/** Opens the store of the data directory and offers its services, or reports why it cannot and offers none. */
@Component(
        immediate = true,
        service = {},
        configurationPid = "simpul.core.store")
@Designate(ocd = StoreConfig.class)
public final class StoreComponent {
    private static final long MEGABYTE = 1024L * 1024;

    private final List<ServiceRegistration<?>> offered = new ArrayList<>();
    private volatile long reserve;
    private @Nullable Foundation foundation;

    @Activate
    public StoreComponent(
            BundleContext context,
            StoreConfig config,
            @Reference StartSettings settings,
            @Reference StartReport report,
            @Reference Clock clock) {
        configure(config);
        if (settings.command().filter("restore"::equals).isPresent()) {
            // The directory has to stay empty until the backup is in it.
            return;
        }
        try {
            DataHome home = new DataHome(settings.data());
            DatabaseChoice database = new DatabaseChoice(
                    settings.database(), new PoolLimits(config.database_readers(), config.database_writers()));
            // A database elsewhere can be opened from a directory that knows nothing of the fixed sequence.
            boolean predictable = settings.demo() && database.address(home).isEmpty();
            Entropy entropy = EntropyChoice.of(context.getProperty("simpul.seed"), predictable, home);
            Foundation opened = Foundation.open(home, database, clock, entropy, () -> reserve, settings.ownsData());
            EntropyChoice.note(entropy, home);
            foundation = opened;
            offer(context, opened, entropy);
        } catch (CannotOpen e) {
            Diagnosis d = e.diagnosis();
            report.cannotStart(
                    d.code(),
                    String.join(
                            " ",
                            d.what().id(),
                            '(' + d.subject() + ": " + d.why().id() + ')',
                            d.remedy().id()),
                    String.join(
                            " ",
                            d.what().en(),
                            '(' + d.subject() + ": " + d.why().en() + ')',
                            d.remedy().en()));
        }
    }

    private void offer(BundleContext context, Foundation f, Entropy entropy) {
        offer(context, Entropy.class, entropy);
        offer(context, Regions.class, f.regions());
        offer(context, UrusanCatalogue.class, new UrusanTable());
        offer(context, WorkingDays.class, f.workingDays());
        offer(context, Parameters.class, f.parameters());
        offer(context, ParameterDeclarations.class, f.parameters());
        offer(context, Foundation.class, f);
        offer(context, Engine.class, f.engine());
        offer(context, BodyCodec.class, f.bodies());
        offer(context, ParameterBook.class, f.parameters());
        offer(context, Files.class, f.files());
        offer(context, Once.Memory.class, f.once());
        offer(context, Store.class, f.store());
    }

    private <S> void offer(BundleContext context, Class<S> type, S service) {
        offered.add(context.registerService(type, service, null));
    }

    @Modified
    void configure(StoreConfig config) {
        reserve = config.reserve_megabytes() * MEGABYTE;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "forget")
    void declare(ParameterDefault.Source source) {
        if (foundation != null) {
            foundation.parameters().add(source);
        }
    }

    void forget(ParameterDefault.Source source) {
        if (foundation != null) {
            foundation.parameters().remove(source);
        }
    }

    @Deactivate
    void close() {
        for (int i = offered.size() - 1; i >= 0; i--) {
            offered.get(i).unregister();
        }
        Foundation open = foundation;
        if (open != null) {
            // Whoever takes a declaration back from here on must not ask a closed store.
            foundation = null;
            open.close();
        }
    }
}
