package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.result.ProblemKind;
import simpul.core.modules.forge.Forge;

/** Where one step leads back from a version that was set aside. */
class SetAsideTest extends Housed {
    private void installed(String version) throws Exception {
        Deployment done = house().install(Forge.sector("coba").version(version).in(folder()));
        assertThat(done.outcome()).isEqualTo(DeploymentOutcome.DONE);
    }

    /** Three processes were killed while they started what runs, and the file of what ran before was not at hand then. */
    private void setAside() throws Exception {
        house().close();
        open();
        Files.writeString(house().mark(), "coba 3\n");
        Path away = folder().resolve("away.jar");
        String previous = row().previous();
        Path former = house().workshop.jars().of(previous == null ? "none" : previous);
        if (previous != null) {
            Files.move(former, away);
        }
        house().boot(false);
        if (previous != null) {
            Files.move(away, former);
        }
        assertThat(row().state()).isEqualTo(LiveState.SET_ASIDE);
        assertThat(house().sectors().lease("coba")).isEmpty();
    }

    private ModuleLive row() {
        return house().modules.live().get(0);
    }

    private Deployment back() throws Exception {
        return house().ended(house().modules.rollback(House.call(), "coba", DeploymentSource.PAGE));
    }

    private ProblemKind noWayBack() {
        return house().modules
                .rollback(House.call(), "coba", DeploymentSource.PAGE)
                .problem()
                .kind();
    }

    @Test
    void it_leads_to_the_version_that_ran_before_and_from_there_not_to_the_bad_one() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        setAside();

        assertThat(back().outcome()).isEqualTo(DeploymentOutcome.DONE);

        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(noWayBack()).isEqualTo(ProblemKind.CONFLICT);
    }

    @Test
    void where_nothing_ran_before_there_is_no_way_back() throws Exception {
        installed("1.0.0");
        setAside();

        assertThat(noWayBack()).isEqualTo(ProblemKind.CONFLICT);
    }

    @Test
    void the_corrected_version_leads_back_past_it() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        setAside();
        installed("1.2.0");

        back();

        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void one_that_is_started_all_the_same_still_leads_to_the_version_before() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        setAside();
        house().ended(house().modules.start(House.call(), "coba", DeploymentSource.PAGE));
        assertThat(house().version("coba")).isEqualTo("1.1.0");
        assertThat(row().diagnoses()).isEmpty();

        back();

        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void one_that_is_removed_then_is_still_passed_over() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        setAside();
        house().ended(house().modules.remove(House.call(), "coba", true, DeploymentSource.PAGE));
        assertThat(row().state()).isEqualTo(LiveState.REMOVED);

        back();

        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void what_ran_well_until_somebody_removed_it_comes_back_itself() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        house().ended(house().modules.remove(House.call(), "coba", true, DeploymentSource.PAGE));

        back();

        assertThat(house().version("coba")).isEqualTo("1.1.0");
    }
}
