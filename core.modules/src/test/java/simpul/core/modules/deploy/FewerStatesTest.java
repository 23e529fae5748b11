package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Lease;
import simpul.core.model.result.Result;
import simpul.core.modules.run.Terms;

/** A version that knows fewer states of a workflow than the one after it comes back all the same. */
class FewerStatesTest extends Housed {
    private static final Terms LONG = new Terms(Duration.ofSeconds(10), Duration.ofMinutes(5), 3, 20, 3, 4);

    @Override
    House made() throws Exception {
        return new House(folder(), LONG);
    }

    @BeforeEach
    void newerOneOnProbation() throws Exception {
        house().install(Lots.former(folder()));
        comes("1.1.0", install(Lots.newer(folder())));
    }

    private Result<Deployment> install(Path jar) {
        return house().modules.install(House.call(), jar, Installing.by(DeploymentSource.PAGE));
    }

    private void comes(String version, Result<Deployment> accepted) throws Exception {
        Deployment now = house().until(
                        accepted.value().id(), d -> !d.isRunning() || running().equals(version));
        assertThat(running()).as(now.toString()).isEqualTo(version);
    }

    private String running() {
        Optional<Lease> live = house().sectors().lease("coba");
        if (live.isEmpty()) {
            return "";
        }
        try (Lease lease = live.get()) {
            return lease.version();
        }
    }

    @Test
    void by_the_way_back() throws Exception {
        // The switch is seen a moment before it lets the sector go.
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Result<Deployment> back = back();
        while (!back.isDone() && System.nanoTime() < patience) {
            back = back();
        }

        comes("1.0.0", back);
    }

    private Result<Deployment> back() {
        return house().modules.rollback(House.call(), "coba", DeploymentSource.PAGE);
    }
}
