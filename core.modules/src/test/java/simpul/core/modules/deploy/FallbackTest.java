package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.ProblemKind;
import simpul.core.modules.forge.Forge;
import simpul.core.store.testing.StoreFixture;

/** A version that spoils starts gives way to the one over which it came. */
class FallbackTest extends Housed {
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

    private void installed(String version) throws Exception {
        later();
        assertThat(house().install(jar(version)).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }

    /** Another process over the same data, after three were killed while they started what runs. */
    private void crashed() throws Exception {
        house().close();
        open();
        Files.writeString(house().mark(), "coba 3\n");
    }

    private void restarted(Path... brought) throws Exception {
        house().close();
        open();
        house().boot(false, brought);
    }

    private ModuleLive row() {
        return house().modules.live().get(0);
    }

    @Test
    void after_three_spoiled_starts_the_version_before_runs_in_its_place_and_the_ledger_says_why() throws Exception {
        installed("1.0.0");
        String good = row().sha256();
        installed("1.1.0");
        crashed();

        house().boot(false);

        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(row().state()).isEqualTo(LiveState.LIVE);
        assertThat(row().sha256()).isEqualTo(good);
        Deployment line = house().modules.deployments("coba", 1).get(0);
        assertThat(line.kind()).isEqualTo(DeploymentKind.RETURN);
        assertThat(line.source()).isEqualTo(DeploymentSource.START);
        assertThat(line.version()).isEqualTo("1.0.0");
        assertThat(line.previous()).isEqualTo("1.1.0");
        assertThat(line.diagnoses()).extracting(Diagnosis::code).containsExactly("MODULE_SET_ASIDE");
        assertThat(line.diagnoses().get(0).subject()).contains("1.1.0");
        assertThat(line.diagnoses().get(0).remedy().en()).contains("1.0.0, runs in its place");
        assertThat(house().modules
                        .rollback(House.call(), "coba", DeploymentSource.PAGE)
                        .problem()
                        .kind())
                .as("no way leads back to the bad one")
                .isEqualTo(ProblemKind.CONFLICT);
    }

    @Test
    void it_runs_on_at_later_starts() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        crashed();
        house().boot(false);

        restarted();

        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(row().failedBoots()).isZero();
    }

    @Test
    void where_the_copy_of_the_version_before_is_spoilt_the_sector_waits_for_somebody() throws Exception {
        installed("1.0.0");
        String good = row().sha256();
        installed("1.1.0");
        Path copy = house().workshop.jars().of(good);
        assertThat(copy.toFile().setWritable(true)).isTrue();
        Files.write(copy, new byte[] {1});
        crashed();

        house().boot(false);

        assertThat(row().state()).isEqualTo(LiveState.SET_ASIDE);
        assertThat(house().sectors().lease("coba")).isEmpty();
    }

    @Test
    void a_version_that_somebody_had_stopped_is_not_started_in_the_place_of_another() throws Exception {
        installed("1.0.0");
        later();
        house().ended(house().modules.stop(House.call(), "coba", DeploymentSource.PAGE));
        installed("1.1.0");
        crashed();

        house().boot(false);

        assertThat(row().state()).isEqualTo(LiveState.SET_ASIDE);
        assertThat(house().sectors().lease("coba")).isEmpty();
    }

    @Test
    void nor_where_the_other_one_was_stopped_and_started_since() throws Exception {
        installed("1.0.0");
        later();
        house().ended(house().modules.stop(House.call(), "coba", DeploymentSource.PAGE));
        installed("1.1.0");
        later();
        house().ended(house().modules.stop(House.call(), "coba", DeploymentSource.PAGE));
        later();
        house().ended(house().modules.start(House.call(), "coba", DeploymentSource.PAGE));
        crashed();

        house().boot(false);

        assertThat(row().state()).isEqualTo(LiveState.SET_ASIDE);
        assertThat(house().sectors().lease("coba")).isEmpty();
    }

    @Test
    void what_a_release_brought_and_a_start_went_back_from_is_not_taken_in_again_but_a_newer_release_is()
            throws Exception {
        house().boot(false, jar("1.0.0"));
        Path bad = Forge.sector("coba")
                .version("1.1.0")
                .member("public Sektor() { throw new IllegalStateException(\"later\"); }")
                .in(folder());
        for (int i = 0; i < House.TERMS.boots(); i++) {
            restarted(bad);
        }
        assertThat(house().version("coba")).isEqualTo("1.0.0");

        restarted(bad);
        assertThat(house().version("coba")).isEqualTo("1.0.0");

        restarted(jar("1.2.0"));
        assertThat(house().version("coba")).isEqualTo("1.2.0");
    }
}
