package simpul.core.modules.deploy;

import java.util.List;
import java.util.stream.Stream;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.ModuleLive;

/**
 * What the ledger tells of a sector before something of it was cut off or spoilt.
 *
 * @param done what was done, the newest first
 */
record Past(List<Deployment> done) {
    private static final int LOOKED_BACK = 200;

    static Past of(Workshop workshop, String sector) {
        return new Past(workshop.ledger().ask(modules -> modules.deployments(sector, LOOKED_BACK)).stream()
                .filter(d -> d.outcome() == DeploymentOutcome.DONE)
                .toList());
    }

    /** The same without that one, which has not come to its end. */
    Past before(Deployment cut) {
        return new Past(done.stream().filter(d -> !d.id().equals(cut.id())).toList());
    }

    Stream<Deployment> about(String sha256) {
        return done.stream().filter(d -> d.sha256().equals(sha256));
    }

    /**
     * Whether a person had decided about that file last. What went back by itself decided nothing.
     *
     * @param now in whose place it comes; what holds of that one is all there is to say where the ledger does not reach back
     */
    boolean chosen(String sha256, ModuleLive now) {
        return about(sha256)
                .filter(d -> d.kind() != DeploymentKind.RETURN)
                .findFirst()
                .map(d -> d.kind() != DeploymentKind.DISTRIBUTION)
                .orElse(now.chosen());
    }
}
