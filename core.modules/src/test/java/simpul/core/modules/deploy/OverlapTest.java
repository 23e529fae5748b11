package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.result.Result;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Terms;

/** What is decided about a sector while an earlier decision about it has not come to its end. */
class OverlapTest {
    private static final Terms LONG = new Terms(Duration.ofSeconds(10), Duration.ofMinutes(5), 3, 20, 3, 4);

    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(folder(), LONG);
    }

    @AfterEach
    void close() throws Exception {
        house().close();
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house() {
        return Objects.requireNonNull(house);
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
    void each_version_ends_the_probation_of_the_one_before_it() throws Exception {
        house().ended(begin("1.0.0"));
        Result<Deployment> second = inUse("1.1.0");

        Result<Deployment> third = inUse("1.2.0");
        assertThat(house().ended(second).outcome()).isEqualTo(DeploymentOutcome.DONE);

        inUse("1.3.0");
        assertThat(house().ended(third).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }
}
