package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Modules;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Terms;

/** What is decided about a sector while an earlier decision about it has not come to its end. */
class OverlapTest extends Housed {
    private static final Terms LONG = new Terms(Duration.ofSeconds(10), Duration.ofMinutes(5), 3, 20, 3, 4);

    @Override
    House made() throws Exception {
        return new House(folder(), LONG);
    }

    private Result<Deployment> begin(String version) {
        Path jar = Forge.sector("coba").version(version).in(folder());
        return house().modules.install(House.call(), jar, Installing.by(DeploymentSource.PAGE));
    }

    private Result<Deployment> inUse(String version) throws Exception {
        Result<Deployment> accepted = begin(version);
        house().until(accepted.value().id(), d -> house().version("coba").equals(version));
        return accepted;
    }

    @Test
    void whoever_hears_that_a_version_is_in_use_finds_its_probation() throws Exception {
        house().ended(begin("1.0.0"));
        Result<Deployment> accepted = begin("1.1.0");
        AtomicReference<Boolean> there = new AtomicReference<>();

        house().until(accepted.value().id(), d -> {
            boolean seen = house().version("coba").equals("1.1.0");
            if (seen) {
                there.compareAndSet(null, house().workshop.probations().containsKey("coba"));
            }
            return seen;
        });

        assertThat(there).hasValue(true);
    }

    @Test
    void a_way_back_that_a_probation_has_gone_meanwhile_is_refused_and_leads_no_further() throws Exception {
        house().ended(house().modules.install(House.call(), failing("0.9.0"), Installing.by(DeploymentSource.PAGE)));
        cut(begin("1.0.0"));
        Result<Deployment> broken =
                house().modules.install(House.call(), failing("1.1.0"), Installing.by(DeploymentSource.PAGE));
        house().until(broken.value().id(), d -> house().version("coba").equals("1.1.0"));
        CountDownLatch gone = new CountDownLatch(1);
        Thread here = Thread.currentThread();
        Result<Deployment> rollback = back();
        Modules.Watch held = house().modules.watch(rollback.value().id(), d -> {
            if (d.last().filter(p -> p.phase() == Phase.TRY).isPresent() && Thread.currentThread() != here) {
                await(gone);
            }
        });
        while (house().version("coba").equals("1.1.0")) {
            house().screen("coba", "layar");
        }
        house().ended(broken);
        gone.countDown();

        Deployment refused = house().ended(rollback);

        held.close();
        assertThat(refused.diagnoses()).extracting(Diagnosis::code).containsExactly("MODULE_NOT_FORMER");
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        Result<Deployment> further = house().modules.rollback(House.call(), "coba", DeploymentSource.PAGE);
        // The former one is what it was.
        house().until(further.value().id(), d -> house().version("coba").equals("0.9.0"));
    }

    /** A version is in use a moment before its sector may be changed again. */
    private Result<Deployment> back() {
        Result<Deployment> rollback;
        do {
            rollback = house().modules.rollback(House.call(), "coba", DeploymentSource.PAGE);
        } while (!rollback.isDone()
                && rollback.problem().findings().get(0).code().equals("MODULE_BUSY"));
        return rollback;
    }

    /** Ends its probation as passed. */
    private void cut(Result<Deployment> accepted) throws Exception {
        String id = accepted.value().id();
        house().until(id, d -> !d.isRunning() || house().workshop.probations().containsKey("coba"));
        house().workshop.probations().values().forEach(Probation::cut);
        house().ended(accepted);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A version whose screen fares well only while it is tried. */
    private Path failing(String version) {
        return Forge.sector("coba")
                .version(version)
                .member("private static int asked;")
                .member("private static simpul.core.model.sector.view.View show(ScreenRequest r) {"
                        + " if (++asked > 40) { throw new IllegalStateException(); }"
                        + " return simpul.core.model.sector.view.View.notice("
                        + "simpul.core.model.sector.view.Tone.INFO, \"baik\", \"well\"); }")
                .defines(".screens(Screen.of(\"layar\", \"Layar\", \"Screen\", \"fish\", Sektor::show))")
                .in(folder());
    }

    @Test
    void each_version_ends_the_probation_of_the_one_before_it() throws Exception {
        house().ended(begin("1.0.0"));
        Result<Deployment> second = inUse("1.1.0");

        Result<Deployment> third = inUse("1.2.0");
        assertThat(house().ended(second).outcome()).isEqualTo(DeploymentOutcome.DONE);

        inUse("1.3.0");
        assertThat(house().ended(third).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }
}
