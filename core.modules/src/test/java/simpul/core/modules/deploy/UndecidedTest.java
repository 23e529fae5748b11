package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Store;

/** A connection that breaks while a switch is kept: whether it is, only the database can say. */
class UndecidedTest extends Housed {
    private final Outage outage = new Outage();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answers = new CountDownLatch(1);
    private volatile String hangs = "nobody";

    @Override
    House made() throws Exception {
        return new House(folder(), House.TERMS, store -> hanging(outage.over(store)));
    }

    /** A store that gives the deployment of that name no answer at all, neither yes nor no, for a while. */
    private Store hanging(Store store) {
        return (Store) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (Thread.currentThread().getName().contains(hangs)) {
                        asked.countDown();
                        answers.await();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @BeforeEach
    void running() throws Exception {
        house().install(jar("1.0.0"));
    }

    private void restarted() throws Exception {
        house().vanish();
        open();
        house().boot(false);
    }

    private static List<String> warnings(Deployment d) {
        return d.warnings().stream().map(Diagnosis::code).toList();
    }

    @Test
    void a_switch_that_was_kept_goes_on_and_the_next_start_agrees() throws Exception {
        outage.from(Phase.SWITCH, Outage.Change.KEPT_UNHEARD, Outage.Change.LOST, Outage.Change.LOST);

        Deployment done = house().install(jar("1.1.0"));

        assertThat(done.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(warnings(done)).contains("MODULE_UNDECIDED");
        assertThat(house().version("coba")).isEqualTo("1.1.0");
        restarted();
        assertThat(house().version("coba")).isEqualTo("1.1.0");
    }

    @Test
    void one_that_was_not_kept_is_not_made_and_the_next_start_agrees() throws Exception {
        outage.from(Phase.SWITCH, Outage.Change.LOST, Outage.Change.LOST, Outage.Change.KEPT_UNHEARD);

        Deployment failed = house().install(jar("1.1.0"));

        assertThat(failed.outcome()).isEqualTo(DeploymentOutcome.FAILED);
        assertThat(failed.diagnoses()).extracting(Diagnosis::code).containsExactly("MODULE_NOT_KEPT");
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(house().modules.find(failed.id()).orElseThrow().outcome()).isEqualTo(DeploymentOutcome.FAILED);
        restarted();
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(house().install(jar("1.1.0")).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }

    @Test
    void a_module_whose_stop_was_kept_is_stopped() throws Exception {
        outage.from(Phase.SWITCH, Outage.Change.KEPT_UNHEARD);

        Deployment stopped = house().ended(house().modules.stop(House.call(), "coba", DeploymentSource.PAGE));

        assertThat(stopped.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(house().sectors().lease("coba")).isEmpty();
        assertThat(house().modules.live().get(0).state()).isEqualTo(LiveState.STOPPED);
    }

    @Test
    void a_module_whose_removal_was_not_kept_runs_on() throws Exception {
        outage.from(Phase.SWITCH, Outage.Change.LOST);

        Deployment failed = house().ended(house().modules.remove(House.call(), "coba", true, DeploymentSource.PAGE));

        assertThat(failed.outcome()).isEqualTo(DeploymentOutcome.FAILED);
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(house().modules.live().get(0).state()).isEqualTo(LiveState.LIVE);
    }

    @Test
    void while_the_database_does_not_even_say_no_other_sectors_do_not_wait_for_it() throws Exception {
        outage.lasting(Phase.SWITCH, Outage.Change.KEPT_UNHEARD);
        Result<Deployment> accepted =
                house().modules.install(House.call(), jar("1.1.0"), Installing.by(DeploymentSource.PAGE));
        String id = accepted.value().id();
        house().until(id, d -> {
            boolean undecided = warnings(d).contains("MODULE_UNDECIDED");
            // Before it is asked again.
            hangs = undecided ? id : hangs;
            return undecided;
        });
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        Object turn = house().workshop.turn();

        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> {
            synchronized (turn) {
                return true;
            }
        });

        assertThat(other).succeedsWithin(20, TimeUnit.SECONDS).isEqualTo(true);
        hangs = "nobody";
        outage.ends();
        answers.countDown();
        assertThat(house().ended(accepted).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }

    @Test
    void until_it_is_known_nobody_sees_the_version_and_nobody_calls_it_off() throws Exception {
        outage.lasting(Phase.SWITCH, Outage.Change.KEPT_UNHEARD);
        Result<Deployment> accepted =
                house().modules.install(House.call(), jar("1.1.0"), Installing.by(DeploymentSource.PAGE));
        String id = accepted.value().id();
        house().until(id, d -> warnings(d).contains("MODULE_UNDECIDED"));
        assertThat(house().version("coba")).isEqualTo("1.0.0");

        Result<Deployment> cancelled = house().modules.cancel(House.call(), id);

        assertThat(cancelled.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        outage.ends();
        assertThat(house().ended(accepted).outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(house().version("coba")).isEqualTo("1.1.0");
    }
}
