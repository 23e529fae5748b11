package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Lease;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Generation;
import simpul.core.modules.run.Terms;

/** The way back from a probation when the store or somebody else stands in it. */
class ReturnTest extends Housed {
    private static final Terms LONG = new Terms(Duration.ofSeconds(10), Duration.ofMinutes(5), 3, 20, 3, 4);

    /** By whom it takes no change at all. */
    private volatile String refused = "nobody";

    private final Outage outage = new Outage();

    /** How many more times the store takes no change. */
    private final AtomicInteger full = new AtomicInteger();

    @Override
    House made() throws Exception {
        return new House(folder(), LONG, store -> outage.over(filling(store)));
    }

    /** A store on a disk that is full for a while. */
    private Store filling(Store store) {
        return (Store) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    boolean write = method.getName().equals("write");
                    boolean by = Thread.currentThread().getName().contains(refused);
                    if (write && (by || full.getAndUpdate(n -> Math.max(0, n - 1)) > 0)) {
                        return Result.refused(Problem.of(ProblemKind.STORAGE_FULL, Text.of("Penuh.", "Full.")));
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** A version whose screen fares well only while it is tried. */
    private Path failing(String version) {
        return Forge.sector("coba")
                .version(version)
                .member("private static int asked;")
                .member("private static simpul.core.model.sector.view.View show(ScreenRequest r) {"
                        + " if (++asked > 40) { throw new IllegalStateException(); }"
                        + " return simpul.core.model.sector.view.View.notice("
                        + "simpul.core.model.sector.view.Tone.INFO, \"baik\", \"well\"); }")
                .defines(".screens(Screen.of(\"layar\", \"Layar\", \"Screen\", \"fish\", Sektor::show))")
                .in(folder());
    }

    /** Installs a version and waits until people use it. */
    private Result<Deployment> inUse(Path jar, String version) throws Exception {
        Result<Deployment> accepted = house().modules.install(House.call(), jar, Installing.by(DeploymentSource.PAGE));
        house().until(
                        accepted.value().id(),
                        d -> house().workshop
                                        .floor()
                                        .live("coba")
                                        .filter(g -> g.version().equals(version))
                                        .isPresent()
                                && d.last()
                                        .filter(p -> p.phase() == Phase.DRAIN)
                                        .isPresent());
        return accepted;
    }

    private void usedUntilItGoesBack() {
        usedUntil("1.0.0");
    }

    private void usedUntil(String version) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!house().version("coba").equals(version) && System.nanoTime() < end) {
            house().screen("coba", "layar");
            Thread.onSpinWait();
        }
        assertThat(house().version("coba")).isEqualTo(version);
    }

    /** What is begun later stands later in the ledger. */
    private void later() {
        house().store.clock().plus(Duration.ofMinutes(1));
    }

    private ModuleLive row() {
        return house().modules.live().get(0);
    }

    @Test
    void a_full_disk_does_not_keep_people_in_the_failing_version_and_the_return_is_kept_when_there_is_room()
            throws Exception {
        house().install(Forge.sector("coba").in(folder()));
        String good = row().sha256();
        Result<Deployment> broken = inUse(failing("1.1.0"), "1.1.0");
        full.set(3);

        usedUntilItGoesBack();

        Deployment returned = house().ended(broken);
        assertThat(full).hasValue(0);
        assertThat(returned.outcome()).isEqualTo(DeploymentOutcome.RETURNED);
        assertThat(returned.diagnoses()).extracting(Diagnosis::code).contains("MODULE_PROBATION");
        assertThat(returned.warnings()).extracting(Diagnosis::code).contains("MODULE_NOT_RETURNED");
        assertThat(row().sha256()).isEqualTo(good);
        assertThat(house().modules.deployments("coba", 10))
                .extracting(Deployment::kind)
                .contains(DeploymentKind.RETURN);
    }

    @Test
    void a_disk_that_stays_full_leaves_the_return_to_the_next_start() throws Exception {
        house().install(Forge.sector("coba").in(folder()));
        String good = row().sha256();
        Result<Deployment> broken = inUse(failing("1.1.0"), "1.1.0");
        full.set(Integer.MAX_VALUE);
        usedUntilItGoesBack();
        Deployment told = house().modules.find(broken.value().id()).orElseThrow();
        house().until(broken.value().id(), d -> isTold(d, "MODULE_NOT_RETURNED"));
        house().vanish();
        full.set(0);

        open();
        house().boot(false);

        assertThat(told.isRunning()).isTrue();
        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(row().sha256()).isEqualTo(good);
    }

    @Test
    void a_way_back_that_led_to_a_failing_version_is_not_there_again_at_a_start_that_the_ledger_knows_nothing_of()
            throws Exception {
        house().install(failing("1.0.0"));
        later();
        Result<Deployment> good = inUse(Forge.sector("coba").version("1.1.0").in(folder()), "1.1.0");
        house().workshop.probations().values().forEach(Probation::cut);
        house().ended(good);
        later();
        Result<Deployment> back = house().modules.rollback(House.call(), "coba", DeploymentSource.PAGE);
        house().until(back.value().id(), d -> house().version("coba").equals("1.0.0"));
        full.set(Integer.MAX_VALUE);
        usedUntil("1.1.0");
        house().until(back.value().id(), d -> isTold(d, "MODULE_NOT_RETURNED"));
        house().vanish();
        full.set(0);

        open();
        house().boot(false);

        assertThat(house().version("coba")).isEqualTo("1.1.0");
        assertThat(house().modules.find(back.value().id()).orElseThrow().outcome())
                .isEqualTo(DeploymentOutcome.INTERRUPTED);
    }

    @Test
    void what_replaces_a_version_whose_return_is_not_kept_yet_leads_back_to_the_good_one() throws Exception {
        house().install(Forge.sector("coba").in(folder()));
        String good = row().sha256();
        Result<Deployment> broken = inUse(failing("1.1.0"), "1.1.0");
        refused = broken.value().id();
        usedUntilItGoesBack();

        inUse(Forge.sector("coba").version("1.2.0").in(folder()), "1.2.0");
        Deployment returned = house().ended(broken);

        assertThat(returned.outcome()).isEqualTo(DeploymentOutcome.RETURNED);
        assertThat(row().previous()).isEqualTo(good);
    }

    /** A change of which nobody knows whether it was kept, while the version that it replaces goes back from its probation. */
    private Result<Deployment> undecided(Callable<Result<Deployment>> change) throws Exception {
        house().install(Forge.sector("coba").in(folder()));
        String broken = inUse(failing("1.1.0"), "1.1.0").value().id();
        outage.lasting(Phase.SWITCH, Outage.Change.KEPT_UNHEARD);
        Result<Deployment> accepted = change.call();
        house().until(accepted.value().id(), d -> isTold(d, "MODULE_UNDECIDED"));
        usedUntilItGoesBack();
        house().until(broken, d -> isTold(d, "MODULE_NOT_RETURNED"));
        outage.onlyFor(broken);
        return accepted;
    }

    private static boolean isTold(Deployment d, String code) {
        return d.warnings().stream().anyMatch(w -> w.code().equals(code));
    }

    @Test
    void a_switch_that_turns_out_to_be_kept_meanwhile_leads_back_to_the_good_one_too() throws Exception {
        Path next = Forge.sector("coba").version("1.2.0").in(folder());

        Result<Deployment> switched =
                undecided(() -> house().modules.install(House.call(), next, Installing.by(DeploymentSource.PAGE)));

        house().until(switched.value().id(), d -> house().version("coba").equals("1.2.0"));
        assertThat(row().sha256()).isEqualTo(House.sha256(next));
        assertThat(row().former().flatMap(house().modules::file))
                .map(ModuleFile::version)
                .contains("1.0.0");
    }

    @Test
    void a_stop_that_turns_out_to_be_kept_meanwhile_stops_the_good_one() throws Exception {
        Result<Deployment> stopped = undecided(() -> house().modules.stop(House.call(), "coba", DeploymentSource.PAGE));

        assertThat(house().ended(stopped).outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(house().modules.file(row().sha256()))
                .map(ModuleFile::version)
                .contains("1.0.0");
        assertThat(house().sectors().find("coba").orElseThrow().version()).isEqualTo("1.0.0");
    }

    @Test
    void a_version_that_comes_into_use_while_the_server_ends_does_not_hold_its_end_up() throws Exception {
        house().install(Forge.sector("coba").in(folder()));
        house().workshop.ending().countDown();

        Deployment done = house().install(Forge.sector("coba").version("1.1.0").in(folder()));

        assertThat(done.outcome()).isEqualTo(DeploymentOutcome.DONE);
    }

    @Test
    void the_same_file_installed_again_in_the_moment_of_the_verdict_is_not_taken_back() throws Exception {
        house().install(Forge.sector("coba").in(folder()));
        ModuleLive good = row();
        Path jar = failing("1.1.0");
        inUse(jar, "1.1.0");
        Generation first = house().workshop.floor().live("coba").orElseThrow();
        List<Lease> inside = new ArrayList<>();
        for (int i = 0; i < LONG.requests(); i++) {
            inside.add(house().sectors().lease("coba").orElseThrow());
        }
        Result<Deployment> again = house().modules.install(House.call(), jar, Installing.by(DeploymentSource.PAGE));
        house().until(
                        again.value().id(),
                        d -> house().workshop
                                .floor()
                                .live("coba")
                                .filter(g -> g != first)
                                .isPresent());
        inside.forEach(lease -> {
            lease.call("late", () -> {
                throw new IllegalStateException();
            });
            lease.close();
        });
        Deployment late = Deployment.begun(
                        "late", DeploymentKind.INSTALL, DeploymentSource.PAGE, "coba", Text.same("A"), good.since())
                .about(house().modules.file(House.sha256(jar)).orElseThrow(), "1.0.0")
                .begin(Phase.DRAIN, good.since());

        new Draining(house().workshop)
                .run(
                        new Course(house().workshop, House.call(), late),
                        new Switched(
                                house().modules.file(House.sha256(jar)).orElseThrow(),
                                first,
                                first,
                                new Probation(first, LONG),
                                good,
                                0));

        assertThat(house().version("coba")).isEqualTo("1.1.0");
        assertThat(row().sha256()).as("what the next start takes is what runs").isEqualTo(House.sha256(jar));
    }
}
