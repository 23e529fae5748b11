package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Phase;
import simpul.core.store.testing.StoreFixture;

/** Whether somebody chose the version to which a start goes back: a release replaces only what nobody chose. */
class ChosenTest extends Housed {
    private Instant now = Instant.parse(StoreFixture.DEMO_DAY);

    @BeforeEach
    @Override
    void open() throws Exception {
        super.open();
        later();
    }

    /** Each process of a test begins at the same moment. */
    private void later() {
        now = now.plusSeconds(60);
        house().store.clock().set(now);
    }

    private Deployment installed(String version) throws Exception {
        later();
        return house().install(jar(version));
    }

    private void restarted(Path... brought) throws Exception {
        house().close();
        open();
        house().boot(false, brought);
    }

    /** Another process, after this one was killed while that version was on probation. */
    private void killedOnProbation(Deployment of, Path... brought) throws Exception {
        Deployment running = Deployment.begun(of.id(), of.kind(), of.source(), of.sector(), of.by(), of.started())
                .about(house().modules.file(of.sha256()).orElseThrow(), of.previous())
                .begin(Phase.DRAIN, of.started());
        assertThat(house().workshop.ledger().keep(House.call(), running, "test").isDone())
                .isTrue();
        restarted(brought);
    }

    private boolean chosen() {
        return house().modules.live().get(0).chosen();
    }

    @Test
    void what_a_release_brought_is_replaced_by_a_newer_one_after_a_kill_has_led_back_to_it() throws Exception {
        house().boot(false, jar("1.0.0"));
        killedOnProbation(installed("1.1.0"), jar("1.0.0"));
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(chosen()).isFalse();

        restarted(jar("1.2.0"));

        assertThat(house().version("coba")).isEqualTo("1.2.0");
    }

    @Test
    void what_somebody_installed_is_not() throws Exception {
        installed("1.0.0");
        killedOnProbation(installed("1.1.0"));
        assertThat(house().version("coba")).isEqualTo("1.0.0");

        restarted(jar("1.2.0"));

        assertThat(chosen()).isTrue();
        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void nor_what_a_release_brought_and_somebody_went_back_to() throws Exception {
        house().boot(false, jar("1.0.0"));
        installed("1.1.0");
        later();
        house().ended(house().modules.rollback(House.call(), "coba", DeploymentSource.PAGE));
        killedOnProbation(installed("1.2.0"), jar("1.0.0"));
        assertThat(house().version("coba")).isEqualTo("1.0.0");

        restarted(jar("1.3.0"));

        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void the_same_file_installed_over_what_a_release_brought_chose_nothing_when_it_was_cut_off() throws Exception {
        Path jar = jar("1.0.0");
        house().boot(false, jar);
        later();
        house().ended(house().modules
                .install(House.call(), jar, new simpul.core.model.module.Installing(DeploymentSource.PAGE, true)));
        Deployment again = house().modules.deployments("coba", 1).get(0);
        assertThat(again.kind()).isEqualTo(DeploymentKind.INSTALL);
        killedOnProbation(again, jar);
        assertThat(house().version("coba")).isEqualTo("1.0.0");

        restarted(jar("1.2.0"));

        assertThat(house().version("coba")).isEqualTo("1.2.0");
    }

    @Test
    void the_release_replaces_what_it_brought_once_itself_where_that_runs_in_the_place_of_one_that_was_set_aside()
            throws Exception {
        house().boot(false, jar("1.0.0"));
        installed("1.1.0");
        house().close();
        open();
        Files.writeString(house().mark(), "coba 3\n");
        house().boot(false, jar("1.0.0"));
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(chosen()).isFalse();

        restarted(jar("1.2.0"));

        assertThat(house().version("coba")).isEqualTo("1.2.0");
    }
}
