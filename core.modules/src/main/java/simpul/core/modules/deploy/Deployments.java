package simpul.core.modules.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.framework.Version;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.id.Entropy;
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
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.module.Survivor;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.model.text.Text;
import simpul.core.modules.run.Generation;

/** Says who may do what with modules, and what each of it means. Thread-safe. */
final class Deployments implements Modules {
    /** What lies in a temporary place has a name that says nothing to anybody. */
    private static final String NAMELESS = "modul.jar";

    private final Workshop workshop;
    private final Decisions decisions;
    private final Acceptance acceptance;
    private final Users users;
    private final Waiving waiving;
    private final OpenQuestions questions;

    /** Who may use a sector today, by code of region. */
    interface Users {
        List<String> of(String sector);
    }

    Deployments(Workshop workshop, Decisions decisions, Entropy entropy, Users users) {
        this.workshop = workshop;
        this.decisions = decisions;
        this.acceptance = new Acceptance(workshop, entropy);
        this.users = users;
        this.waiving = new Waiving(workshop.ledger());
        this.questions = new OpenQuestions(workshop.ledger());
    }

    private Optional<Problem> refusal(Caller caller) {
        return decisions.refusal(caller, Action.MODULE_CHANGE, Subject.PLATFORM);
    }

    @Override
    public Result<Inspected> check(Caller caller, Path file, String name) {
        return inspected(caller, file, false, name);
    }

    private Result<Inspected> inspected(Caller caller, Path file, boolean anyVersion, String name) {
        Optional<Problem> refusal = refusal(caller);
        return refusal.isPresent()
                ? Result.refused(refusal.get())
                : Result.done(new Handed(file, name.isEmpty() ? NAMELESS : name)
                        .named(workshop.inspector()
                                .inspect(file, anyVersion, workshop.inspector().known())));
    }

    @Override
    public Result<ModulePlan> plan(Caller caller, Path file, Installing how) {
        return inspected(caller, file, how.anyVersion(), how.file()).map(this::plan);
    }

    private ModulePlan plan(Inspected inspected) {
        if (inspected.file().isEmpty()) {
            return new ModulePlan(inspected, null, false, List.of(), List.of());
        }
        ModuleFile file = inspected.file().get();
        Optional<Generation> live = workshop.floor().live(file.sector());
        boolean lower = live.map(
                        g -> Version.parseVersion(g.version()).compareTo(Version.parseVersion(file.version())) >= 0)
                .orElse(false);
        return new ModulePlan(
                inspected,
                live.map(Generation::version).orElse(null),
                lower,
                users.of(file.sector()),
                live.isPresent() ? List.of(file.bundle()) : List.of());
    }

    @Override
    public Result<Deployment> install(Call call, Path file, Installing how) {
        Optional<Problem> refusal = refusal(call.caller());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        String sha256;
        try {
            sha256 = workshop.jars().take(file);
        } catch (IOException e) {
            return Result.refused(Problem.of(
                    ProblemKind.INVALID, Text.of("Berkas tidak dapat dibaca: " + e, "The file cannot be read: " + e)));
        }
        boolean goes = false;
        try {
            Result<Deployment> accepted = acceptance.accept(
                    call, DeploymentKind.INSTALL, how.source(), "", course -> install(course, sha256, how));
            goes = accepted.isDone();
            return accepted;
        } finally {
            if (!goes) {
                giveBack(sha256, false);
            }
        }
    }

    private void install(Course course, String sha256, Installing how) {
        Path jar = workshop.jars().of(sha256);
        try {
            new Pipeline(workshop)
                    .run(
                            course,
                            new Handed(jar, how.file()),
                            known -> workshop.inspector().inspect(jar, how.anyVersion(), known));
        } finally {
            DeploymentOutcome outcome = course.state().outcome();
            boolean unused = outcome == DeploymentOutcome.REFUSED || outcome == DeploymentOutcome.CANCELLED;
            giveBack(sha256, !unused);
        }
    }

    /** Without the ledger's word a copy stays. */
    private void giveBack(String sha256, boolean stays) {
        workshop.jars().give(sha256, () -> {
            try {
                return stays || file(sha256).isPresent();
            } catch (StoreUnavailable e) {
                return true;
            }
        });
    }

    @Override
    public Result<Deployment> rollback(Call call, String sector, DeploymentSource source) {
        return known(
                call,
                sector,
                row -> row.former().isEmpty()
                        ? conflict(
                                "Tidak ada versi sebelumnya untuk sektor ini.",
                                "There is no former version of this sector.")
                        : keptAgain(call, DeploymentKind.ROLLBACK, source, sector, ModuleLive::former));
    }

    @Override
    public Result<Deployment> start(Call call, String sector, DeploymentSource source) {
        return known(
                call,
                sector,
                row -> row.state() == LiveState.LIVE
                                && workshop.floor().live(sector).isPresent()
                        ? conflict("Sektor ini sudah berjalan.", "This sector runs already.")
                        : keptAgain(call, DeploymentKind.START, source, sector, now -> Optional.of(now.sha256())));
    }

    /**
     * Brings a kept copy into use, which must still be what it was.
     *
     * @param which of those that are kept; asked once nobody else can change the sector
     */
    private Result<Deployment> keptAgain(
            Call call,
            DeploymentKind kind,
            DeploymentSource source,
            String sector,
            Function<ModuleLive, Optional<String>> which) {
        return acceptance.accept(call, kind, source, sector, course -> {
            Optional<String> sha256 =
                    workshop.ledger().ask(modules -> modules.live(sector)).flatMap(which);
            if (sha256.isEmpty()) {
                course.refuse(List.of(Words.notFormer(sector)));
                return;
            }
            Path jar = workshop.jars().of(sha256.get());
            Optional<ModuleFile> kept = file(sha256.get());
            if (kept.isPresent() && workshop.jars().isWhole(sha256.get())) {
                new Pipeline(workshop)
                        .run(
                                course,
                                new Handed(jar, ""),
                                known -> workshop.inspector().again(jar, kept.get(), known));
            } else {
                course.refuse(List.of(Words.changed(sector)));
            }
        });
    }

    @Override
    public Result<Deployment> remove(Call call, String sector, boolean confirmed, DeploymentSource source) {
        return known(
                call,
                sector,
                row -> row.state() == LiveState.REMOVED
                        ? gone()
                        : confirmed || users.of(sector).isEmpty()
                                ? leave(call, DeploymentKind.REMOVE, source, row)
                                : source == DeploymentSource.FOLDER
                                        ? asked(call, row)
                                        : inUse(sector, Words.NOT_REMOVED));
    }

    /** Nobody stands at a folder to be asked: the question stands in the ledger until somebody answers it on the page. */
    private Result<Deployment> asked(Call call, ModuleLive row) {
        int regions = users.of(row.sector()).size();
        return acceptance.refuse(
                call,
                DeploymentKind.REMOVE,
                DeploymentSource.FOLDER,
                row.sector(),
                Words.stillUsed(row.sector(), regions));
    }

    @Override
    public Result<Deployment> stop(Call call, String sector, DeploymentSource source) {
        return known(
                call,
                sector,
                row -> row.state() == LiveState.REMOVED
                        ? gone()
                        : users.of(sector).isEmpty()
                                ? leave(call, DeploymentKind.STOP, source, row)
                                : inUse(sector, Words.NOT_STOPPED));
    }

    private Result<Deployment> leave(Call call, DeploymentKind kind, DeploymentSource source, ModuleLive row) {
        return acceptance.accept(call, kind, source, row.sector(), course -> {
            if (course.lock(row.sector())) {
                try {
                    new Leaving(workshop).run(course, row.sector());
                } finally {
                    workshop.locks().give(course.id());
                }
            }
        });
    }

    private Result<Deployment> inUse(String sector, Text next) {
        List<Finding> regions = users.of(sector).stream()
                .map(code -> Finding.blocking(
                        "MODULE_IN_USE",
                        code,
                        Text.of("Daerah ini berhak memakai sektor itu.", "This region may use that sector.")))
                .toList();
        return Result.refused(new Problem(ProblemKind.CONFLICT, next, regions));
    }

    @Override
    public Result<Deployment> cancel(Call call, String deployment) {
        Optional<Problem> refusal = refusal(call.caller());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Optional<Course> course = acceptance.course(deployment);
        if (course.isPresent()) {
            return course.get().cancel(call);
        }
        return find(deployment)
                .map(asked -> questions.no(call, asked))
                .orElseGet(() -> Result.refused(Problem.notFound()));
    }

    @Override
    public Result<SignatureWaiver> waive(Call call, String sha256, String reason) {
        Optional<Problem> refusal = refusal(call.caller());
        return refusal.isPresent() ? Result.refused(refusal.get()) : waiving.waive(call, sha256, reason);
    }

    @Override
    public Optional<SignatureWaiver> waiver(String sha256) {
        return waiving.of(sha256);
    }

    /** For a sector that once had a module. */
    private Result<Deployment> known(Call call, String sector, Function<ModuleLive, Result<Deployment>> then) {
        Optional<Problem> refusal = refusal(call.caller());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Optional<ModuleLive> row = workshop.ledger().ask(modules -> modules.live(sector));
        return row.isEmpty() ? Result.refused(Problem.notFound()) : then.apply(row.get());
    }

    private static Result<Deployment> gone() {
        return conflict("Modul sektor ini sudah dihapus.", "The module of this sector is removed already.");
    }

    private static Result<Deployment> conflict(String id, String en) {
        return Result.refused(Problem.of(ProblemKind.CONFLICT, Text.of(id, en)));
    }

    /** Ends every probation as passed and waits a while for what is under way. */
    void close() throws InterruptedException {
        workshop.ending().countDown();
        workshop.probations().values().forEach(Probation::cut);
        acceptance.close();
    }

    @Override
    public List<ModuleLive> live() {
        return workshop.ledger().ask(modules -> modules.live());
    }

    @Override
    public Optional<ModuleFile> file(String sha256) {
        return workshop.ledger().ask(modules -> modules.file(sha256));
    }

    @Override
    public List<Deployment> deployments(String sector, int most) {
        return workshop.ledger().ask(modules -> modules.deployments(sector, most)).stream()
                .map(this::now)
                .toList();
    }

    @Override
    public Optional<Deployment> find(String id) {
        return workshop.ledger().ask(modules -> modules.deployment(id)).map(this::now);
    }

    /** One that is under way may know more than could be kept. */
    private Deployment now(Deployment kept) {
        return kept.isRunning()
                ? acceptance.course(kept.id()).map(Course::state).orElse(kept)
                : kept;
    }

    @Override
    public List<Deployment> questions() {
        return questions.all();
    }

    @Override
    public Watch watch(String id, Consumer<Deployment> listener) {
        Watch watch = workshop.ledger().watchers().add(id, listener);
        find(id).ifPresent(listener);
        return watch;
    }

    @Override
    public List<ModuleCost> costs() {
        return workshop.floor().costs();
    }

    @Override
    public List<Survivor> survivors() {
        return workshop.floor().survivors();
    }
}
