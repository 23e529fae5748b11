package simpul.core.modules.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.module.Survivor;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.modules.run.Generation;

/** Takes in what people want done with modules, and does each on a thread of its own. Thread-safe. */
final class Deployments implements Modules {
    private final Workshop workshop;
    private final Decisions decisions;
    private final Entropy entropy;
    private final Users users;
    private final Map<Thread, Course> working = new ConcurrentHashMap<>();

    /** Who may use a sector today, by code of region. */
    interface Users {
        List<String> of(String sector);
    }

    Deployments(Workshop workshop, Decisions decisions, Entropy entropy, Users users) {
        this.workshop = workshop;
        this.decisions = decisions;
        this.entropy = entropy;
        this.users = users;
    }

    private Optional<Problem> refusal(Caller caller) {
        return decisions.refusal(caller, Action.MODULE_CHANGE, Subject.PLATFORM);
    }

    @Override
    public Result<Inspected> check(Caller caller, Path file) {
        Optional<Problem> refusal = refusal(caller);
        return refusal.isPresent()
                ? Result.refused(refusal.get())
                : Result.done(workshop.inspector().inspect(file, false));
    }

    @Override
    public Result<ModulePlan> plan(Caller caller, Path file) {
        return check(caller, file).map(inspected -> plan(inspected));
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
        return accept(call, DeploymentKind.INSTALL, how.source(), "", course -> {
            Path jar = workshop.jars().of(sha256);
            new Switching(workshop).run(course, jar, () -> workshop.inspector().inspect(jar, how.anyVersion()));
        });
    }

    @Override
    public Result<Deployment> rollback(Call call, String sector, DeploymentSource source) {
        return known(call, sector, row -> {
            String back = row.state() == LiveState.LIVE ? row.previous() : row.sha256();
            return back == null
                    ? conflict(
                            "Tidak ada versi sebelumnya untuk sektor ini.",
                            "There is no former version of this sector.")
                    : keptAgain(call, DeploymentKind.ROLLBACK, source, sector, back);
        });
    }

    @Override
    public Result<Deployment> start(Call call, String sector, DeploymentSource source) {
        return known(
                call,
                sector,
                row -> row.state() == LiveState.LIVE
                                && workshop.floor().live(sector).isPresent()
                        ? conflict("Sektor ini sudah berjalan.", "This sector runs already.")
                        : keptAgain(call, DeploymentKind.START, source, sector, row.sha256()));
    }

    /** Brings a kept copy into use, which must still be what it was. */
    private Result<Deployment> keptAgain(
            Call call, DeploymentKind kind, DeploymentSource source, String sector, String sha256) {
        return accept(call, kind, source, sector, course -> {
            Path jar = workshop.jars().of(sha256);
            Optional<ModuleFile> kept = file(sha256);
            if (kept.isPresent() && workshop.jars().isWhole(sha256)) {
                new Switching(workshop)
                        .run(course, jar, () -> workshop.inspector().again(jar, kept.get()));
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
                row -> confirmed || users.of(sector).isEmpty()
                        ? leave(call, DeploymentKind.REMOVE, source, row)
                        : source == DeploymentSource.FOLDER ? asked(call, row) : inUse(sector));
    }

    /** Nobody stands at a folder to be asked: the question stands in the ledger until somebody answers it on the page. */
    private Result<Deployment> asked(Call call, ModuleLive row) {
        Instant now = workshop.ledger().now();
        Deployment open = begun(entropy.id(), call, DeploymentKind.REMOVE, DeploymentSource.FOLDER, row.sector())
                .end(now, PhaseOutcome.FAILED, null)
                .over(
                        now,
                        DeploymentOutcome.REFUSED,
                        List.of(Words.stillUsed(
                                row.sector(), users.of(row.sector()).size())));
        return workshop.ledger().keep(call, open, "end");
    }

    @Override
    public Result<Deployment> stop(Call call, String sector, DeploymentSource source) {
        return known(
                call,
                sector,
                row -> users.of(sector).isEmpty() ? leave(call, DeploymentKind.STOP, source, row) : inUse(sector));
    }

    private Result<Deployment> leave(Call call, DeploymentKind kind, DeploymentSource source, ModuleLive row) {
        return accept(call, kind, source, row.sector(), course -> {
            if (course.lock(row.sector())) {
                try {
                    new Leaving(workshop).run(course, row);
                } finally {
                    workshop.locks().give(row.sector(), course.id());
                }
            }
        });
    }

    private Result<Deployment> inUse(String sector) {
        List<Finding> regions = users.of(sector).stream()
                .map(code -> Finding.blocking(
                        "MODULE_IN_USE",
                        code,
                        Text.of("Daerah ini berhak memakai sektor itu.", "This region may use that sector.")))
                .toList();
        return Result.refused(new Problem(
                ProblemKind.CONFLICT,
                Text.of(
                        "Daerah berikut berhak memakai sektor ini. Catatannya tetap dapat dibaca; pastikan, lalu ulangi.",
                        "These regions may use this sector. Its records stay readable; make sure, then repeat."),
                regions));
    }

    @Override
    public Result<Deployment> cancel(Call call, String deployment) {
        Optional<Problem> refusal = refusal(call.caller());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Optional<Course> course = working.values().stream()
                .filter(c -> c.id().equals(deployment))
                .findFirst();
        if (course.isPresent()) {
            return course.get().cancel(call);
        }
        return find(deployment).isPresent()
                ? conflict("Pekerjaan ini sudah selesai.", "This is over already.")
                : Result.refused(Problem.notFound());
    }

    /** For a sector that once had a module. */
    private Result<Deployment> known(
            Call call, String sector, java.util.function.Function<ModuleLive, Result<Deployment>> then) {
        Optional<Problem> refusal = refusal(call.caller());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Optional<ModuleLive> row = workshop.ledger().ask(modules -> modules.live(sector));
        return row.isEmpty() ? Result.refused(Problem.notFound()) : then.apply(row.get());
    }

    private static Result<Deployment> conflict(String id, String en) {
        return Result.refused(Problem.of(ProblemKind.CONFLICT, Text.of(id, en)));
    }

    /** Takes the sector, where it is known, before anything is promised. */
    private Result<Deployment> accept(
            Call call, DeploymentKind kind, DeploymentSource source, String sector, Consumer<Course> work) {
        String id = entropy.id();
        Optional<String> first =
                sector.isEmpty() ? Optional.empty() : workshop.locks().take(sector, id);
        if (first.isPresent()) {
            return busy(sector, first.get());
        }
        boolean goes = false;
        try {
            Deployment begun = begun(id, call, kind, source, sector);
            Result<Deployment> accepted = workshop.ledger().keep(call, begun, "accept");
            goes = accepted.isDone();
            if (goes) {
                go(new Course(workshop, call, begun), work);
            }
            return accepted;
        } finally {
            if (!goes) {
                workshop.locks().give(sector, id);
            }
        }
    }

    private Deployment begun(String id, Call call, DeploymentKind kind, DeploymentSource source, String sector) {
        Instant now = workshop.ledger().now();
        Deployment begun = Deployment.begun(
                        id, kind, source, sector, call.caller().office(), now)
                .begin(Phase.NOTICE, now);
        Optional<ModuleLive> row = workshop.ledger().ask(modules -> modules.live(sector));
        return row.flatMap(r -> workshop.ledger().ask(modules -> modules.file(r.sha256())))
                .map(file -> begun.about(
                        file,
                        workshop.floor().live(file.sector()).map(Generation::version).orElse(null)))
                .orElse(begun);
    }

    private Result<Deployment> busy(String sector, String first) {
        Optional<Deployment> known = find(first);
        return Result.refused(new Problem(
                ProblemKind.CONFLICT,
                Text.of("Sektor ini sedang diganti.", "This sector is being changed already."),
                List.of(Finding.blocking(Words.BUSY, sector, Words.firstOne(first, known)))));
    }

    private void go(Course course, Consumer<Course> work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.accept(course);
                    } catch (RuntimeException e) {
                        // A mistake of the platform's own ends this deployment and nothing else.
                        course.over(DeploymentOutcome.FAILED, List.of(Words.platform(course.id(), e)));
                    } finally {
                        workshop.locks().give(course.state().sector(), course.id());
                        working.remove(Thread.currentThread());
                    }
                },
                "simpul-deployment " + course.id());
        thread.setDaemon(true);
        working.put(thread, course);
        thread.start();
    }

    /** Ends every probation as passed and waits a while for what is under way. */
    void close() throws InterruptedException {
        workshop.probations().values().forEach(Probation::cut);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        for (Thread thread : working.keySet()) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
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
        return workshop.ledger().ask(modules -> modules.deployments(sector, most));
    }

    @Override
    public Optional<Deployment> find(String id) {
        return workshop.ledger().ask(modules -> modules.deployment(id));
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
