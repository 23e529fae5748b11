package simpul.core.model.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/**
 * Puts versions of sectors in and out of use while people work; implemented by core.modules. Thread-safe.
 *
 * <p>What changes something answers as soon as it is accepted and goes on by itself: the deployment says how it went. One
 * sector has one deployment at a time, until its switch is done. A second one is refused with {@code CONFLICT} and a finding
 * that names the first; an installation, whose file says its sector only when it was read, ends as refused with a diagnosis of
 * the same code. Whoever may not is refused with {@code FORBIDDEN}; everything else that people can cause is a diagnosis in
 * the deployment.
 *
 * <pre>{@code
 * Result<Deployment> accepted = modules.install(call, jar, Installing.by(DeploymentSource.API));
 * try (Modules.Watch watch = modules.watch(accepted.value().id(), now -> tell(now))) { ... }
 * }</pre>
 */
public interface Modules {
    /**
     * Looks at a file without loading a class of it; changes nothing.
     *
     * @param name under which people know the file; empty where it has none
     */
    Result<Inspected> check(Caller caller, Path file, String name);

    /** Says what installing a file so would do; changes nothing. */
    Result<ModulePlan> plan(Caller caller, Path file, Installing how);

    /** Takes a copy of the file and installs that; the file may go as soon as this has answered. */
    Result<Deployment> install(Call call, Path file, Installing how);

    /** Goes back to the version that ran before, from its kept file; refused with {@code CONFLICT} when there is none. */
    Result<Deployment> rollback(Call call, String sector, DeploymentSource source);

    /**
     * Takes a sector out of use; its records stay readable.
     *
     * @param confirmed whether whoever asks knows which regions may use it; without it, and while there are such regions,
     *     refused with {@code CONFLICT} and one finding {@code MODULE_IN_USE} a region, whose field is the region's code; from
     *     the folder the question becomes a deployment that was refused for that reason
     */
    Result<Deployment> remove(Call call, String sector, boolean confirmed, DeploymentSource source);

    /** Stops a sector that no region uses, until {@link #start}; refused like {@link #remove} while there are some. */
    Result<Deployment> stop(Call call, String sector, DeploymentSource source);

    /** Starts the last good version of a sector that was stopped, removed or set aside. */
    Result<Deployment> start(Call call, String sector, DeploymentSource source);

    /**
     * Calls a deployment off before its switch: what runs stays. It ends as soon as the step in which it is has ended.
     * Refused with {@code CONFLICT} from the switch on, where {@link #rollback} leads back. One of the {@link #questions} is
     * answered by it: the module runs on.
     */
    Result<Deployment> cancel(Call call, String deployment);

    /**
     * Lets exactly this file be installed although nobody who is trusted signed it; for the operator of this machine only
     * ({@link Caller#isOperator}), who is asked why. Others are refused with {@code FORBIDDEN}.
     *
     * @param sha256 of the file, which need not be here yet
     * @param reason why, of 10 to 500 characters; shown wherever the file is
     */
    Result<SignatureWaiver> waive(Call call, String sha256, String reason);

    /** Whether and why the signature of a file was waived. */
    Optional<SignatureWaiver> waiver(String sha256);

    /** What the next start would do with each sector, ordered by identifier. */
    List<ModuleLive> live();

    /** What is known of a kept file. */
    Optional<ModuleFile> file(String sha256);

    /** The ledger, the newest first; of one sector, or of all when it is empty. */
    List<Deployment> deployments(String sector, int most);

    Optional<Deployment> find(String id);

    /**
     * What the module folder asks and nobody has answered: removals of modules that regions may use, because their files
     * were taken away. {@link #remove} answers yes, {@link #cancel} no.
     */
    List<Deployment> questions();

    /**
     * Tells of each change of a deployment from now on, on the thread that makes it; what holds now is told first, on the
     * calling thread. For one that is unknown or over, nothing more comes.
     */
    Watch watch(String id, Consumer<Deployment> listener);

    /** What every version that is loaded costs, the live one of a sector first. */
    List<ModuleCost> costs();

    /** Retired versions whose class loaders have not gone away. */
    List<Survivor> survivors();

    /** Ends with {@link #close}. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
