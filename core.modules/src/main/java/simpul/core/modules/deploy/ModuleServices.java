package simpul.core.modules.deploy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.id.Entropy;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.Installing;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModulePlan;
import simpul.core.model.module.Modules;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.module.Survivor;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Result;
import simpul.core.model.start.StartSettings;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.modules.check.Installation;
import simpul.core.modules.guard.GuardPost;
import simpul.core.modules.run.Floor;
import simpul.core.modules.run.SectorServices;
import simpul.core.modules.seal.SignaturePolicy;

/** Starts the last good set of modules before the doors open, and offers what changes it. Thread-safe. */
@Component(service = Modules.class, immediate = true)
public final class ModuleServices implements Modules {
    private static final ZoneId OFFICES = ZoneId.of("Asia/Jakarta");

    private final Floor floor;
    private final Deployments deployments;
    private @Nullable BootProof proof;

    @Activate
    public ModuleServices(
            BundleContext context,
            // No class of a sector is defined before the guard stands.
            @Reference GuardPost guard,
            @Reference StartSettings settings,
            @Reference SectorServices sectors,
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Entitlement entitlement,
            @Reference Regions regions,
            @Reference Entropy entropy,
            @Reference Clock clock) {
        this.floor = sectors.floor();
        Path data = settings.data();
        Workshop workshop = new Workshop(
                new Ledger(store, clock, new Watchers()),
                floor,
                new HouseInspector(
                        store,
                        new Installation(
                                context, data, SignaturePolicy.named(context.getProperty("simpul.signatures")), clock)),
                new JarFolder(data.resolve("jars")),
                new Verdicts(data.resolve("run")));
        this.deployments = new Deployments(
                workshop,
                decisions,
                entropy,
                sector -> regions.standing().stream()
                        .map(Region::code)
                        .filter(code -> entitlement
                                .entitled(code, sector, LocalDate.now(clock.withZone(OFFICES)))
                                .isPresent())
                        .toList());
        String home = context.getProperty("simpul.home");
        boolean serves = settings.command().isEmpty() && settings.ownsData() && home != null;
        if (serves) {
            boolean safe = Boolean.parseBoolean(context.getProperty("simpul.safeMode"));
            Shipped shipped = new Shipped(Path.of(home), settings.demo());
            BootMark mark = new BootMark(data.resolve("run/modules-starting"));
            new Boot(workshop, shipped, mark).run(safe);
            if (!safe) {
                this.proof = new BootProof(mark, clock, floor.terms().probation());
            }
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (proof != null) {
            proof.end();
        }
        try {
            deployments.close();
        } finally {
            floor.clear();
        }
    }

    @Override
    public Result<Inspected> check(Caller caller, Path file, String name) {
        return deployments.check(caller, file, name);
    }

    @Override
    public Result<ModulePlan> plan(Caller caller, Path file, Installing how) {
        return deployments.plan(caller, file, how);
    }

    @Override
    public Result<Deployment> install(Call call, Path file, Installing how) {
        return deployments.install(call, file, how);
    }

    @Override
    public Result<Deployment> rollback(Call call, String sector, DeploymentSource source) {
        return deployments.rollback(call, sector, source);
    }

    @Override
    public Result<Deployment> remove(Call call, String sector, boolean confirmed, DeploymentSource source) {
        return deployments.remove(call, sector, confirmed, source);
    }

    @Override
    public Result<Deployment> stop(Call call, String sector, DeploymentSource source) {
        return deployments.stop(call, sector, source);
    }

    @Override
    public Result<Deployment> start(Call call, String sector, DeploymentSource source) {
        return deployments.start(call, sector, source);
    }

    @Override
    public Result<Deployment> cancel(Call call, String deployment) {
        return deployments.cancel(call, deployment);
    }

    @Override
    public Result<SignatureWaiver> waive(Call call, String sha256, String reason) {
        return deployments.waive(call, sha256, reason);
    }

    @Override
    public Optional<SignatureWaiver> waiver(String sha256) {
        return deployments.waiver(sha256);
    }

    @Override
    public List<ModuleLive> live() {
        return deployments.live();
    }

    @Override
    public Optional<ModuleFile> file(String sha256) {
        return deployments.file(sha256);
    }

    @Override
    public List<Deployment> deployments(String sector, int most) {
        return deployments.deployments(sector, most);
    }

    @Override
    public Optional<Deployment> find(String id) {
        return deployments.find(id);
    }

    @Override
    public List<Deployment> questions() {
        return deployments.questions();
    }

    @Override
    public Watch watch(String id, Consumer<Deployment> listener) {
        return deployments.watch(id, listener);
    }

    @Override
    public List<ModuleCost> costs() {
        return deployments.costs();
    }

    @Override
    public List<Survivor> survivors() {
        return deployments.survivors();
    }
}
