package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Phase;
import simpul.core.model.module.Receipt;
import simpul.core.model.result.Result;

/** What a deployment says it cost those who were at work is what they met. */
class ReceiptTest extends Housed {
    @Override
    House made() throws Exception {
        return House.impatient(folder(), Duration.ofSeconds(2));
    }

    @BeforeEach
    void running() throws Exception {
        house().install(jar("1.0.0"));
    }

    private Lease inside() {
        return house().sectors().lease("coba").orElseThrow();
    }

    private static String drain(Deployment over) {
        return over.phases().stream()
                .filter(p -> p.phase() == Phase.DRAIN)
                .map(p -> String.valueOf(p.note()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void work_that_the_old_version_did_not_end_in_time_is_told_apart_from_what_it_finished() throws Exception {
        try (Lease endless = inside();
                Lease ends = inside()) {
            Result<Deployment> accepted =
                    house().modules.install(House.call(), jar("1.1.0"), Installing.by(DeploymentSource.PAGE));
            house().until(accepted.value().id(), d -> house().version("coba").equals("1.1.0"));
            ends.close();

            Deployment over = house().ended(accepted);

            assertThat(endless.version()).isEqualTo("1.0.0");
            assertThat(over.receipt().finishedByOld()).isEqualTo(1);
            assertThat(over.receipt().cutOff()).isEqualTo(1);
            assertThat(drain(over)).contains("Some requests were cut off");
            assertThat(house().modules.find(over.id())).contains(over);
        }
    }

    @Test
    void a_removal_finishes_nothing_of_what_it_cuts_off() throws Exception {
        try (Lease endless = inside()) {
            Deployment over = house().ended(house().modules.remove(House.call(), "coba", true, DeploymentSource.PAGE));

            assertThat(endless.version()).isEqualTo("1.0.0");
            assertThat(over.receipt()).isEqualTo(new Receipt(0, 0, 0, 1));
        }
    }
}
