package simpul.core.model.module;

import java.util.List;
import java.util.Optional;

/**
 * Port: the files, the last good set and the ledger of modules. Bound to one transaction; matters of the platform, which
 * belong to no region.
 */
public interface ModuleStore {
    /** What is known of a file that was once accepted. */
    Optional<ModuleFile> file(String sha256);

    /** A file of a sector that bears the signature of somebody who is known; nobody else's was ever taken for it. */
    Optional<ModuleFile> signed(String sector);

    /** Keeps what a file says of itself; what is kept already stays. */
    void keep(ModuleFile file);

    /** Every sector that ever had a module, ordered by identifier. */
    List<ModuleLive> live();

    Optional<ModuleLive> live(String sector);

    void keep(ModuleLive live);

    /** Keeps a deployment; the same identifier again replaces what was kept. */
    void keep(Deployment deployment);

    Optional<Deployment> deployment(String id);

    /** The newest first; of one sector, or of all when it is empty. */
    List<Deployment> deployments(String sector, int most);

    /** Files whose signature was waived, ordered by their hash. */
    List<SignatureWaiver> waivers();

    /** Keeps a waiver; one for the same file replaces what was kept. */
    void keep(SignatureWaiver waiver);

    /** Those that have not ended, the oldest first. */
    List<Deployment> running();
}
