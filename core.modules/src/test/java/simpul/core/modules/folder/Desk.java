package simpul.core.modules.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.Installing;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModulePlan;
import simpul.core.model.module.Modules;
import simpul.core.model.module.Phase;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.module.Survivor;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;

/** Notes what the folder asks for and does it at once; the sector of a file is its first word. */
final class Desk implements Modules {
    private static final Diagnosis BUSY =
            new Diagnosis("MODULE_BUSY", "", Text.same("busy"), Text.same("busy"), Text.same("wait"));

    final List<String> asked = new ArrayList<>();
    /** For whoever waits on another thread. */
    final BlockingQueue<String> installed = new LinkedBlockingQueue<>();
    /** Sectors that regions may use: to remove them is a question. */
    final Set<String> used = new HashSet<>();

    /** Why nothing can be kept just now. */
    @Nullable
    Problem away;

    private final Map<String, ModuleLive> live = new TreeMap<>();
    private final List<Deployment> ledger = new ArrayList<>();
    private final List<Deployment> open = new ArrayList<>();

    @Override
    public Result<Deployment> install(Call call, Path file, Installing how) {
        try {
            String text = Files.readString(file).replaceAll("PK\5\6.*", "").strip();
            asked.add("install " + text);
            if (away != null) {
                return Result.refused(away);
            }
            String sector = text.split(" ", 2)[0];
            boolean sound = !sector.equals("rusak");
            if (ledger.stream().anyMatch(d -> d.isRunning() && d.sector().equals(sector))) {
                return over(begun(DeploymentKind.INSTALL, how.source(), sector)
                        .over(Instant.EPOCH, DeploymentOutcome.REFUSED, List.of(BUSY)));
            }
            String sha256 = new Shelf(file.resolveSibling(".")).sha256(String.valueOf(file.getFileName()));
            if (sound) {
                set(sector, sha256, LiveState.LIVE);
            }
            installed.add(text);
            return done(DeploymentKind.INSTALL, how.source(), sound ? sector : "", sound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody does by other means. */
    void set(String sector, String sha256, LiveState state) {
        live.put(sector, new ModuleLive(sector, state, sha256, null, Instant.EPOCH, true, 0, List.of()));
    }

    /** Somebody changes a sector from another place. */
    void begin(String sector, DeploymentKind kind) {
        over(begun(kind, DeploymentSource.PAGE, sector).begin(Phase.TRY, Instant.EPOCH));
    }

    /** All that was begun so has ended. */
    void end() {
        ledger.replaceAll(d -> d.isRunning() ? d.over(Instant.EPOCH, DeploymentOutcome.DONE, List.of()) : d);
    }

    private Deployment begun(DeploymentKind kind, DeploymentSource source, String sector) {
        return Deployment.begun("d" + ledger.size(), kind, source, sector, Text.same("Folder"), Instant.EPOCH);
    }

    private Result<Deployment> over(Deployment d) {
        ledger.add(d);
        return Result.done(d);
    }

    private Result<Deployment> done(DeploymentKind kind, DeploymentSource source, String sector, boolean well) {
        return over(begun(kind, source, sector)
                .over(Instant.EPOCH, well ? DeploymentOutcome.DONE : DeploymentOutcome.REFUSED, List.of()));
    }

    @Override
    public Result<Deployment> remove(Call call, String sector, boolean confirmed, DeploymentSource source) {
        asked.add("remove " + sector + (confirmed ? ", confirmed" : ""));
        if (away != null) {
            return Result.refused(away);
        }
        Result<Deployment> removal = done(DeploymentKind.REMOVE, source, sector, !used.contains(sector));
        if (used.contains(sector)) {
            open.add(removal.value());
        }
        return removal;
    }

    @Override
    public List<ModuleLive> live() {
        return List.copyOf(live.values());
    }

    @Override
    public Optional<Deployment> find(String id) {
        return ledger.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public List<Deployment> deployments(String sector, int most) {
        return ledger.stream()
                .filter(d -> sector.isEmpty() || d.sector().equals(sector))
                .toList();
    }

    @Override
    public Result<SignatureWaiver> waive(Call call, String sha256, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SignatureWaiver> waiver(String sha256) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Deployment> questions() {
        return List.copyOf(open);
    }

    @Override
    public Result<Inspected> check(Caller caller, Path file, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Result<ModulePlan> plan(Caller caller, Path file, Installing how) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Result<Deployment> rollback(Call call, String sector, DeploymentSource source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Result<Deployment> stop(Call call, String sector, DeploymentSource source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Result<Deployment> start(Call call, String sector, DeploymentSource source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Result<Deployment> cancel(Call call, String deployment) {
        asked.add("keep " + find(deployment).orElseThrow().sector());
        open.removeIf(d -> d.id().equals(deployment));
        return Result.done(find(deployment).orElseThrow());
    }

    @Override
    public Optional<ModuleFile> file(String sha256) {
        return Optional.empty();
    }

    @Override
    public Watch watch(String id, Consumer<Deployment> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ModuleCost> costs() {
        return List.of();
    }

    @Override
    public List<Survivor> survivors() {
        return List.of();
    }
}
