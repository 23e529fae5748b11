package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Lease;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;

/** A deployment that is through while the database does not answer. */
class EndTest extends Housed {
    private final Outage outage = new Outage();

    @Override
    House made() throws Exception {
        return new House(folder(), House.TERMS, outage::over);
    }

    private Result<Deployment> begun(String version) {
        return house().modules.install(House.call(), jar(version), Installing.by(DeploymentSource.PAGE));
    }

    private void restarted() throws Exception {
        house().vanish();
        outage.ends();
        open();
        house().boot(false);
    }

    private ModuleLive row() {
        return house().modules.live().get(0);
    }

    private static List<String> warnings(Deployment d) {
        return d.warnings().stream().map(Diagnosis::code).toList();
    }

    private static boolean isTold(Deployment d) {
        return warnings(d).contains("MODULE_NOT_ENDED");
    }

    @Test
    void a_version_that_passed_stays_and_its_end_is_kept_as_soon_as_the_database_is_back() throws Exception {
        house().install(jar("1.0.0"));
        outage.from(Phase.DRAIN, Outage.Change.LOST, Outage.Change.LOST, Outage.Change.LOST);

        Deployment passed = house().install(jar("1.1.0"));

        assertThat(passed.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(warnings(passed)).contains("MODULE_NOT_ENDED");
        assertThat(house().modules.find(passed.id())).contains(passed);
        restarted();
        assertThat(house().version("coba")).isEqualTo("1.1.0");
    }

    @Test
    void until_then_whoever_looks_is_told() throws Exception {
        house().install(jar("1.0.0"));
        outage.lasting(Phase.DRAIN);

        Result<Deployment> accepted = begun("1.1.0");

        Deployment open = house().until(accepted.value().id(), EndTest::isTold);
        assertThat(open.isRunning()).isTrue();
        assertThat(house().version("coba")).isEqualTo("1.1.0");
        outage.ends();
        assertThat(house().ended(accepted).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }

    @Test
    void whatever_else_is_decided_about_the_sector_does_not_wait_for_it_and_ends_the_wait() throws Exception {
        house().install(jar("1.0.0"));
        outage.lasting(Phase.DRAIN);
        Result<Deployment> accepted = begun("1.1.0");
        house().until(accepted.value().id(), EndTest::isTold);
        outage.onlyFor(accepted.value().id());

        Deployment next = house().install(jar("1.2.0"));

        assertThat(next.outcome()).isEqualTo(DeploymentOutcome.DONE);
        until(() -> house().workshop.probations().isEmpty());
        assertThat(house().workshop.probations()).as("nobody waits any more").isEmpty();
        restarted();
        assertThat(house().version("coba")).isEqualTo("1.2.0");
        assertThat(house().modules.find(accepted.value().id()).orElseThrow().outcome())
                .isEqualTo(DeploymentOutcome.DONE);
    }

    @Test
    void one_that_passed_is_not_taken_back_by_a_start_when_the_server_ends_before_the_database_is_back()
            throws Exception {
        house().install(jar("1.0.0"));
        outage.lasting(Phase.DRAIN);
        Result<Deployment> accepted = begun("1.1.0");
        house().until(accepted.value().id(), EndTest::isTold);

        restarted();

        assertThat(house().version("coba")).isEqualTo("1.1.0");
        assertThat(house().modules.find(accepted.value().id()).orElseThrow().outcome())
                .isEqualTo(DeploymentOutcome.DONE);
        assertThat(house().workshop.verdicts().of(accepted.value().id()))
                .as("nothing is left to be remembered")
                .isEmpty();
    }

    @Test
    void the_very_first_version_is_not_set_aside_because_its_end_could_not_be_kept_at_once() throws Exception {
        outage.from(Phase.DRAIN, Outage.Change.LOST, Outage.Change.LOST);

        Deployment first = house().install(jar("1.0.0"));

        assertThat(first.outcome()).isEqualTo(DeploymentOutcome.DONE);
        restarted();
        assertThat(row().state()).isEqualTo(LiveState.LIVE);
        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    private static void until(BooleanSupplier wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!wanted.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void one_that_passed_is_known_to_the_next_start_while_the_former_one_still_ends_its_requests() throws Exception {
        house().install(jar("1.0.0"));
        Lease inside = house().sectors().lease("coba").orElseThrow();
        Result<Deployment> accepted = begun("1.1.0");
        String id = accepted.value().id();

        until(() -> house().workshop.verdicts().of(id).isPresent());

        assertThat(house().workshop.verdicts().of(id)).contains(Probation.Verdict.PASSED);
        assertThat(house().modules.find(id).orElseThrow().isRunning()).isTrue();
        inside.close();
        house().ended(accepted);
        until(() -> house().workshop.verdicts().of(id).isEmpty());
        assertThat(house().workshop.verdicts().of(id))
                .as("nothing is left to be remembered")
                .isEmpty();
    }

    private Deployment kept(String id) {
        return house().workshop.ledger().ask(modules -> modules.deployment(id).orElseThrow());
    }

    @Test
    void one_that_failed_is_shown_so_at_once_and_kept_so_when_the_database_is_back() throws Exception {
        house().install(jar("1.0.0"));
        outage.lasting(Phase.PLAN);

        Deployment failed = house().install(jar("1.1.0"));

        assertThat(failed.outcome()).isEqualTo(DeploymentOutcome.FAILED);
        until(() -> house().workshop.locks().take("coba", "next").isEmpty());
        assertThat(house().workshop.locks().take("coba", "next"))
                .as("nothing of the sector is held up")
                .isEmpty();
        house().workshop.locks().give("next");
        assertThat(house().modules.find(failed.id())).contains(failed);
        assertThat(kept(failed.id()).isRunning()).isTrue();
        outage.ends();
        until(() -> !kept(failed.id()).isRunning());
        assertThat(kept(failed.id()).outcome()).isEqualTo(DeploymentOutcome.FAILED);
    }

    @Test
    void a_stopped_module_is_said_to_be_stopped_once_the_database_is_back() throws Exception {
        house().install(jar("1.0.0"));
        outage.from(Phase.DRAIN, Outage.Change.LOST, Outage.Change.LOST);

        Deployment stopped = house().ended(house().modules.stop(House.call(), "coba", DeploymentSource.PAGE));

        assertThat(stopped.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(warnings(stopped)).contains("MODULE_NOT_ENDED");
    }
}
