package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.ModuleCost;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseRun;
import simpul.core.model.result.Diagnosis;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Terms;

/** Versions that do not come up as they should: each is refused with its reason, and the old one serves throughout. */
class BadStartTest {
    private static final Terms BRIEF = new Terms(Duration.ofSeconds(1), Duration.ZERO, 3, 20, 3, 4);

    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house(Terms terms, java.util.function.UnaryOperator<Inspector> eyes) throws Exception {
        House made = new House(folder(), terms, store -> store, eyes);
        house = made;
        made.install(Forge.sector("coba").in(folder()));
        return made;
    }

    @AfterEach
    void close() throws Exception {
        Objects.requireNonNull(house).close();
    }

    private static Forge next() {
        return Forge.sector("coba").version("1.1.0");
    }

    private static List<String> codes(Deployment d) {
        return d.diagnoses().stream().map(Diagnosis::code).toList();
    }

    private static void nothingHasChanged(House h, Deployment refused) {
        assertThat(refused.outcome()).isEqualTo(DeploymentOutcome.REFUSED);
        assertThat(h.version("coba")).isEqualTo("1.0.0");
        assertThat(h.framework.modules()).isEqualTo(1);
    }

    /** It starts itself as a bundle, which no sector needs to. */
    private Path activated() {
        return next().header("Bundle-Activator", "uji.coba.Mulai")
                .source(
                        "uji.coba.Mulai",
                        "package uji.coba; import org.osgi.framework.*;"
                                + " public final class Mulai implements BundleActivator {"
                                + " public void start(BundleContext c) {"
                                + " throw new IllegalStateException(\"no licence\"); }"
                                + " public void stop(BundleContext c) { } }")
                .in(folder());
    }

    @Test
    void a_module_with_an_activator_is_refused_by_the_check() throws Exception {
        House h = house(BRIEF, inspector -> inspector);

        Deployment refused = h.install(activated());

        assertThat(refused.last().map(PhaseRun::phase)).contains(Phase.CHECK);
        assertThat(refused.diagnoses())
                .extracting(Diagnosis::subject)
                .anyMatch(subject -> subject.contains("org.osgi.framework.BundleActivator"));
        nothingHasChanged(h, refused);
    }

    @Test
    void an_activator_that_throws_past_the_check_is_told_by_its_cause() throws Exception {
        House h = house(BRIEF, Blind::new);

        Deployment refused = h.install(activated());

        assertThat(codes(refused)).containsExactly("MODULE_NOT_STARTED");
        assertThat(refused.diagnoses().get(0).why().en()).contains("no licence");
        nothingHasChanged(h, refused);
    }

    @Test
    void a_class_that_reaches_for_its_class_loader_is_refused_by_the_check_and_then_by_the_guard() throws Exception {
        House h = house(BRIEF, inspector -> inspector);
        assertThat(h.guard()).isNotNull();
        Path reaching = next().member("private final Object loader = getClass().getClassLoader();")
                .in(folder());

        Deployment refused = h.install(reaching);
        assertThat(codes(refused)).containsExactly("MODULE_REFERENCE");
        assertThat(refused.diagnoses().get(0).subject()).isEqualTo("java.lang.Class.getClassLoader");
        nothingHasChanged(h, refused);

        Deployment past = h.past(reaching);
        assertThat(codes(past)).containsExactly("MODULE_NO_SERVICE");
        nothingHasChanged(h, past);
    }

    @Test
    void a_component_that_throws_while_it_is_activated_yields_no_sector() throws Exception {
        House h = house(BRIEF, inspector -> inspector);

        Deployment refused = h.install(next().member("@org.osgi.service.component.annotations.Activate void mulai()"
                        + " { throw new IllegalStateException(\"no species list\"); }")
                .in(folder()));

        assertThat(codes(refused)).containsExactly("MODULE_NO_SERVICE");
        assertThat(refused.last().map(PhaseRun::phase)).contains(Phase.TRY);
        nothingHasChanged(h, refused);
    }

    @Test
    void a_module_that_never_offers_its_sector_is_not_waited_for_longer_than_the_bound() throws Exception {
        House h = house(BRIEF, inspector -> inspector);

        Deployment refused = h.install(next().without("Service-Component").in(folder()));

        assertThat(codes(refused)).containsExactly("MODULE_NOT_READY");
        assertThat(refused.diagnoses().get(0).why().id()).contains("1 detik");
        nothingHasChanged(h, refused);
    }

    /** Something in it takes its time before the bundle has started. */
    private Path slow(String version, long millis) {
        return Forge.sector("coba")
                .version(version)
                .source(
                        "uji.coba.Lambat",
                        "package uji.coba; import org.osgi.service.component.annotations.Component;"
                                + " @Component(immediate = true, service = Lambat.class) public final class Lambat {"
                                + " public Lambat() { long end = System.nanoTime() + " + millis + "_000_000L;"
                                + " while (System.nanoTime() < end) { } } }")
                .in(folder());
    }

    @Test
    void a_module_that_is_ready_late_but_in_time_is_waited_for() throws Exception {
        House h = house(new Terms(Duration.ofSeconds(20), Duration.ZERO, 3, 20, 3, 4), inspector -> inspector);

        Deployment done = h.install(slow("1.1.0", 1500));

        assertThat(codes(done)).isEmpty();
        assertThat(h.version("coba")).isEqualTo("1.1.0");
    }

    @Test
    void one_that_is_ready_too_late_is_refused_its_thread_counted_and_nothing_of_it_stays() throws Exception {
        House h = house(BRIEF, inspector -> inspector);

        Deployment refused = h.install(slow("1.1.0", 8000));

        assertThat(codes(refused)).containsExactly("MODULE_NOT_READY");
        assertThat(h.version("coba")).isEqualTo("1.0.0");
        assertThat(h.modules.costs())
                .filteredOn(c -> c.abandoned() > 0)
                .extracting(ModuleCost::version)
                .containsExactly("1.1.0");
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while ((h.framework.modules() > 1 || h.modules.costs().size() > 1) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(h.modules.costs()).extracting(ModuleCost::version).containsExactly("1.0.0");
        nothingHasChanged(h, refused);
    }

    @Test
    void an_own_check_that_hangs_is_interrupted_and_refused() throws Exception {
        House h = house(BRIEF, inspector -> inspector);

        Deployment refused = h.install(next().member("private static List<simpul.core.model.result.Finding> wait_() {"
                        + " Object never = new Object(); synchronized (never) { while (true) { try { never.wait(); }"
                        + " catch (InterruptedException e) { throw new IllegalStateException(e); } } } }")
                .defines(".selfCheck(Sektor::wait_)")
                .in(folder()));

        assertThat(codes(refused)).containsExactly("SECTOR_TIMEOUT");
        assertThat(refused.diagnoses().get(0).why().en()).contains("was interrupted");
        nothingHasChanged(h, refused);
    }

    @Test
    void an_own_check_that_spins_is_abandoned_and_counted_until_it_ends() throws Exception {
        House h = house(BRIEF, inspector -> inspector);

        Deployment refused =
                h.install(next().defines(".selfCheck(() -> { long end = System.nanoTime() + 7_000_000_000L;"
                                + " while (System.nanoTime() < end) { } return List.of(); })")
                        .in(folder()));

        assertThat(codes(refused)).containsExactly("SECTOR_TIMEOUT");
        assertThat(refused.diagnoses().get(0).why().en()).contains("abandoned");
        assertThat(h.modules.costs())
                .filteredOn(c -> !c.live())
                .extracting(ModuleCost::sector, ModuleCost::version, ModuleCost::abandoned)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("coba", "1.1.0", 1));
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (h.modules.costs().size() > 1 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(h.modules.costs()).extracting(ModuleCost::version).containsExactly("1.0.0");
        nothingHasChanged(h, refused);
    }

    /** Its own check goes on for a while whatever anybody says to it, and takes no processor for it. */
    private Path hanging(String version) {
        return Forge.sector("coba")
                .version(version)
                .member("private static List<simpul.core.model.result.Finding> hang() {"
                        + " Object never = new Object(); long end = System.nanoTime() + 12_000_000_000L;"
                        + " synchronized (never) { while (System.nanoTime() < end) { try { never.wait(20); }"
                        + " catch (InterruptedException e) { continue; } } } return List.of(); }")
                .defines(".selfCheck(Sektor::hang)")
                .in(folder());
    }

    @Test
    void versions_that_hang_in_their_trial_count_among_those_that_are_loaded_until_they_end() throws Exception {
        House h = house(new Terms(Duration.ofSeconds(5), Duration.ZERO, 3, 20, 3, 3), inspector -> inspector);
        assertThat(codes(h.install(hanging("1.1.0")))).containsExactly("SECTOR_TIMEOUT");
        assertThat(codes(h.install(hanging("1.2.0")))).containsExactly("SECTOR_TIMEOUT");

        Deployment crowded = h.install(hanging("1.3.0"));

        assertThat(codes(crowded)).containsExactly("MODULE_CROWDED");
        assertThat(crowded.diagnoses().get(0).why().en()).contains("3 versions");
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (h.modules.costs().size() > 1 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(h.install(next().in(folder())).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }
}
