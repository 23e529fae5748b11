package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Phase;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.modules.forge.Forge;

/** Until the switch somebody may change his mind; afterwards the way back is another one. */
class CancelTest extends Housed {
    @Test
    void a_version_that_is_called_off_while_it_is_tried_is_never_seen() throws Exception {
        house().install(Forge.sector("coba").version("1.0.0").in(folder()));
        Path slow = Forge.sector("coba")
                .version("1.1.0")
                .defines(".selfCheck(() -> { long end = System.nanoTime() + 1_500_000_000L;"
                        + " while (System.nanoTime() < end) { } return List.of(); })")
                .in(folder());
        Result<Deployment> accepted = house().modules.install(House.call(), slow, Installing.by(DeploymentSource.PAGE));
        String id = accepted.value().id();
        house().until(id, d -> d.last().filter(p -> p.phase() == Phase.TRY).isPresent());

        assertThat(house().modules.cancel(House.call(), id).isDone()).isTrue();

        assertThat(house().ended(accepted).outcome()).isEqualTo(DeploymentOutcome.CANCELLED);
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(house().modules
                        .rollback(House.call(), "coba", DeploymentSource.PAGE)
                        .problem()
                        .kind())
                .as("nothing was kept of it")
                .isEqualTo(ProblemKind.CONFLICT);
    }

    @Test
    void one_whose_try_fails_after_it_was_called_off_is_called_off_and_still_says_what_was_wrong() throws Exception {
        Path slow = Forge.sector("coba")
                .defines(".selfCheck(() -> { long end = System.nanoTime() + 1_500_000_000L;"
                        + " while (System.nanoTime() < end) { }"
                        + " throw new IllegalStateException(\"no harbour\"); })")
                .in(folder());
        Result<Deployment> accepted = house().modules.install(House.call(), slow, Installing.by(DeploymentSource.PAGE));
        String id = accepted.value().id();
        house().until(id, d -> d.last().filter(p -> p.phase() == Phase.TRY).isPresent());

        assertThat(house().modules.cancel(House.call(), id).isDone()).isTrue();

        Deployment over = house().ended(accepted);
        assertThat(over.outcome()).isEqualTo(DeploymentOutcome.CANCELLED);
        assertThat(over.last().orElseThrow().phase()).isEqualTo(Phase.TRY);
        assertThat(over.diagnoses()).isNotEmpty();
        assertThat(house().sectors().lease("coba")).isEmpty();
    }

    @Test
    void what_is_over_or_unknown_cannot_be_called_off() throws Exception {
        Deployment done = house().install(Forge.sector("coba").in(folder()));

        assertThat(house().modules.cancel(House.call(), done.id()).problem().kind())
                .isEqualTo(ProblemKind.CONFLICT);
        assertThat(house().modules.cancel(House.call(), "gone").problem().kind())
                .isEqualTo(ProblemKind.NOT_FOUND);
    }
}
