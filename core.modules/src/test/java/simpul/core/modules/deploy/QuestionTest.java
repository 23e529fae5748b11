package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Call;
import simpul.core.modules.forge.Forge;

/** Nobody stands at the folder: what it asks is open until somebody answers. */
class QuestionTest {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    @BeforeEach
    void open() throws Exception {
        House made = new House(folder(), House.TERMS);
        house = made;
        made.install(jar("1.0.0"));
        made.users.add("81");
    }

    @AfterEach
    void close() throws Exception {
        h().close();
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House h() {
        return Objects.requireNonNull(house);
    }

    /** The ledger is in the order of time. */
    private void later() {
        h().store.clock().plus(Duration.ofSeconds(1));
    }

    private Path jar(String version) {
        return Forge.sector("coba").version(version).in(folder());
    }

    private Deployment asked() {
        later();
        return h().modules
                .remove(Call.system(SystemTask.MODULES), "coba", false, DeploymentSource.FOLDER)
                .value();
    }

    @Test
    void a_file_taken_away_from_a_module_in_use_is_a_question_that_letting_it_run_on_answers() {
        assertThat(h().modules.questions()).isEmpty();
        Deployment asked = asked();
        assertThat(h().modules.questions()).containsExactly(asked);

        Deployment answered = h().modules.cancel(House.call(), asked.id()).value();

        assertThat(answered.outcome()).isEqualTo(DeploymentOutcome.CANCELLED);
        assertThat(h().modules.questions()).isEmpty();
        assertThat(h().version("coba")).isEqualTo("1.0.0");
        assertThat(h().modules.cancel(House.call(), asked.id()).problem().kind())
                .as("it is answered once")
                .isEqualTo(ProblemKind.CONFLICT);
        assertThat(h().modules.questions()).isEmpty();
        Deployment again = asked();
        assertThat(h().modules.questions()).containsExactly(again);
    }

    @Test
    void removing_it_answers_too_and_so_does_another_version_in_its_place() throws Exception {
        Deployment asked = asked();
        later();
        h().install(jar("1.1.0"));
        assertThat(h().modules.questions()).as("it was about another file").isEmpty();
        assertThat(h().modules.cancel(House.call(), asked.id()).isDone()).isFalse();

        Deployment second = asked();
        assertThat(h().modules.questions()).containsExactly(second);
        later();
        h().ended(h().modules.remove(House.call(), "coba", true, DeploymentSource.PAGE));
        assertThat(h().modules.questions()).isEmpty();
        later();
        h().ended(h().modules.start(House.call(), "coba", DeploymentSource.PAGE));
        assertThat(h().modules.questions()).as("somebody wanted it back").isEmpty();
    }

    @Test
    void what_changed_nothing_in_between_does_not_answer_it() throws Exception {
        Deployment asked = asked();
        later();
        h().install(jar("0.9.0"));

        assertThat(h().modules.questions()).containsExactly(asked);
    }
}
