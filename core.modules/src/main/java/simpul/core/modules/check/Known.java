package simpul.core.modules.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.module.SignatureWaiver;

/**
 * What this installation knows of modules and of what they have stored. Immutable.
 *
 * @param owners who installed which sector, whether it runs or not; one entry a sector
 * @param live by sector, what runs
 * @param stored by sector, then by record type, the highest schema of which the store holds records
 * @param waived by hash, the files that may lack a signature of somebody who is trusted
 */
public record Known(
        List<Owner> owners,
        Map<String, Live> live,
        Map<String, Map<String, Integer>> stored,
        Map<String, SignatureWaiver> waived) {
    public static final Known NOTHING = new Known(List.of(), Map.of(), Map.of());

    public Known {
        owners = List.copyOf(owners);
        live = Map.copyOf(live);
        stored = Map.copyOf(stored);
        waived = Map.copyOf(waived);
    }

    /** Where every file needs its signature. */
    public Known(List<Owner> owners, Map<String, Live> live, Map<String, Map<String, Integer>> stored) {
        this(owners, live, stored, Map.of());
    }

    Optional<SignatureWaiver> waiver(String sha256) {
        return Optional.ofNullable(waived.get(sha256));
    }

    /**
     * @param bundle symbolic name
     * @param signer as {@link simpul.core.model.module.ModuleFile#signer} names him
     * @param removed whether the module was taken out; its records stay, and so does whose they are
     */
    public record Owner(String sector, String bundle, Optional<String> signer, boolean removed) {}

    /** The version that runs, and the hash of its file. */
    public record Live(String version, String sha256) {}
}
