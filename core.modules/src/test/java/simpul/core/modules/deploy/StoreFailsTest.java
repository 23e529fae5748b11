package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.StoreUnavailable;

/** A deployment whose look at the store fails ends with what the store lacks, which is no mistake of Simpul's. */
class StoreFailsTest extends Housed {
    private volatile Runnable look = () -> {};

    @Override
    House made() throws Exception {
        return new House(folder(), House.TERMS, store -> store, real -> new Eyes(real, file -> look.run()));
    }

    @BeforeEach
    void twice() throws Exception {
        house().install(jar("1.0.0"));
        house().install(jar("1.1.0"));
    }

    private void saysOfAWayBack(Problem expected) throws Exception {
        Deployment failed = house().ended(house().modules.rollback(House.call(), "coba", DeploymentSource.PAGE));

        assertThat(failed.outcome()).isEqualTo(DeploymentOutcome.FAILED);
        List<Diagnosis> why = failed.diagnoses();
        assertThat(why).extracting(Diagnosis::code).containsExactly("MODULE_NOT_KEPT");
        assertThat(why.get(0).why()).isEqualTo(expected.detail());
        assertThat(why.get(0).subject()).isEqualTo("coba 1.1.0");
        assertThat(house().version("coba")).isEqualTo("1.1.0");
    }

    @Test
    void a_store_that_does_not_answer_is_named() throws Exception {
        look = () -> {
            throw new StoreUnavailable("away");
        };

        saysOfAWayBack(StoreUnavailable.problem());
    }

    @Test
    void a_store_without_room_is_named() throws Exception {
        look = () -> {
            throw new StorageFull(new IllegalStateException("full"));
        };

        saysOfAWayBack(StorageFull.problem());
    }

    @Test
    void anything_else_is_a_mistake_of_the_platform() throws Exception {
        look = () -> {
            throw new IllegalStateException("a mistake");
        };

        Deployment failed = house().ended(house().modules.rollback(House.call(), "coba", DeploymentSource.PAGE));

        assertThat(failed.diagnoses()).extracting(Diagnosis::code).containsExactly("MODULE_PLATFORM");
    }
}
