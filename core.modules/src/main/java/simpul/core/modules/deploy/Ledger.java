package simpul.core.modules.deploy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.SignatureWaiver;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;

/** Keeps deployments, each change in one transaction with its audit entry, and tells who watches. Thread-safe. */
final class Ledger {
    private final Store store;
    private final Clock clock;
    private final Watchers watchers;

    Ledger(Store store, Clock clock, Watchers watchers) {
        this.store = store;
        this.clock = clock;
        this.watchers = watchers;
    }

    Instant now() {
        return clock.instant();
    }

    Watchers watchers() {
        return watchers;
    }

    /** @param more what else changes in the same transaction */
    Result<Deployment> keep(Call call, Deployment deployment, String action, Consumer<ModuleStore> more) {
        Result<Deployment> done = store.write(call, tx -> {
            ModuleStore modules = tx.port(ModuleStore.class);
            modules.keep(deployment);
            more.accept(modules);
            tx.audit(note(deployment, action));
            return Result.done(deployment);
        });
        if (done.isDone()) {
            watchers.tell(deployment);
        }
        return done;
    }

    Result<Deployment> keep(Call call, Deployment deployment, String action) {
        return keep(call, deployment, action, modules -> {});
    }

    /**
     * Says whether both are kept of which the store gave no answer, and keeps otherwise that it is over. It asks within a
     * change: a transaction that the database still ends on its own side comes before or is lost.
     *
     * @param rows what the next start was to take, and what it takes now where that was kept
     */
    Result<Boolean> settle(Call call, Deployment asked, List<ModuleLive> rows, Deployment otherwise) {
        return store.write(call, tx -> {
            ModuleStore modules = tx.port(ModuleStore.class);
            boolean kept = modules.deployment(asked.id())
                            .filter(d -> d.isRunning() && phase(d).equals(phase(asked)))
                            .isPresent()
                    && modules.live(asked.sector())
                            .filter(now -> rows.stream().anyMatch(row -> isSame(now, row)))
                            .isPresent();
            Deployment holds = kept ? asked : otherwise;
            modules.keep(holds);
            if (kept) {
                modules.keep(rows.get(rows.size() - 1));
            }
            tx.audit(note(holds, kept ? "phase" : "end"));
            return Result.done(kept);
        });
    }

    private static boolean isSame(ModuleLive one, ModuleLive other) {
        return one.state() == other.state() && one.sha256().equals(other.sha256());
    }

    /** Keeps what the next start does with a sector, outside of a deployment. Answers why that could not be. */
    Optional<Problem> note(Call call, ModuleLive row, String action) {
        Result<Boolean> done = store.write(call, tx -> {
            tx.port(ModuleStore.class).keep(row);
            tx.audit(AuditNote.of("module." + action, "sector", row.sector())
                    .with("state", row.state().name())
                    .with("sha256", row.sha256())
                    .with("failedBoots", String.valueOf(row.failedBoots())));
            return Result.done(true);
        });
        return done.isDone() ? Optional.empty() : Optional.of(done.problem());
    }

    /** Keeps that a file needs no signature of somebody who is trusted. */
    Result<SignatureWaiver> keep(Call call, SignatureWaiver waiver) {
        return store.write(call, tx -> {
            tx.port(ModuleStore.class).keep(waiver);
            tx.audit(AuditNote.of("module.waive", "file", waiver.sha256()).with("reason", waiver.reason()));
            return Result.done(waiver);
        });
    }

    private static AuditNote note(Deployment d, String action) {
        AuditNote note = AuditNote.of("module." + action, "deployment", d.id())
                .with("kind", d.kind().name())
                .with("source", d.source().name())
                .with("sector", d.sector())
                .with("version", d.version())
                .with("sha256", d.sha256())
                .with("outcome", d.outcome().name())
                .with("phase", phase(d));
        return d.diagnoses().isEmpty()
                ? note
                : note.with(
                        "diagnoses",
                        d.diagnoses().stream().map(Diagnosis::code).distinct().collect(Collectors.joining(" ")));
    }

    private static String phase(Deployment d) {
        return d.last().map(p -> p.phase().name()).orElse("");
    }

    <T> T ask(Function<ModuleStore, T> question) {
        return store.read(Scope.system(SystemTask.MODULES), tx -> question.apply(tx.port(ModuleStore.class)));
    }
}
