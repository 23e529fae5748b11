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
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Lease;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.module.PhaseRun;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.run.Terms;

class DeploymentTest {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house(Terms terms) throws Exception {
        House made = new House(folder(), terms);
        house = made;
        return made;
    }

    @AfterEach
    void close() throws Exception {
        House made = house;
        if (made != null) {
            made.close();
        }
    }

    private Path jar(String version) {
        return Forge.sector("coba").version(version).in(folder());
    }

    private static List<String> codes(Deployment d) {
        return d.diagnoses().stream().map(Diagnosis::code).toList();
    }

    @Test
    void a_first_version_runs_when_every_phase_has_passed() throws Exception {
        House h = house(House.TERMS);

        Deployment done = h.install(jar("1.0.0"));

        assertThat(codes(done)).isEmpty();
        assertThat(done.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(done.phases())
                .extracting(PhaseRun::phase)
                .containsExactly(Phase.NOTICE, Phase.CHECK, Phase.PLAN, Phase.TRY, Phase.SWITCH, Phase.DRAIN);
        assertThat(done.phases()).extracting(PhaseRun::outcome).containsOnly(PhaseOutcome.DONE);
        assertThat(h.version("coba")).isEqualTo("1.0.0");
        assertThat(h.modules.find(done.id())).contains(done);
        ModuleLive live = h.modules.live().get(0);
        assertThat(live.state()).isEqualTo(LiveState.LIVE);
        assertThat(live.chosen()).isTrue();
    }

    @Test
    void a_request_ends_in_the_version_in_which_it_began_and_the_next_one_sees_the_new_one() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));
        Lease inside = h.sectors().lease("coba").orElseThrow();

        Result<Deployment> accepted =
                h.modules.install(House.call(), jar("1.1.0"), Installing.by(DeploymentSource.PAGE));
        h.until(
                accepted.value().id(),
                d -> d.last().filter(p -> p.phase() == Phase.DRAIN).isPresent()
                        && h.version("coba").equals("1.1.0"));

        assertThat(inside.version()).isEqualTo("1.0.0");
        assertThat(inside.call("late", () -> inside.definition().id()).value()).contains("coba");
        inside.close();
        Deployment done = h.ended(accepted);
        assertThat(done.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(done.previous()).isEqualTo("1.0.0");
        assertThat(done.receipt().finishedByOld()).isEqualTo(1);
        assertThat(h.framework.modules()).isEqualTo(1);
    }

    @Test
    void the_classes_of_a_retired_version_go_away() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));
        h.install(jar("1.1.0"));

        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!h.modules.survivors().isEmpty() && System.nanoTime() < end) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(h.modules.survivors()).isEmpty();
    }

    @Test
    void a_version_whose_own_check_finds_something_is_refused_and_the_old_one_serves_untouched() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));

        Deployment refused = h.install(Forge.sector("coba")
                .version("1.1.0")
                .defines(".selfCheck(() -> List.of(simpul.core.model.result.Finding.blocking(\"UJI\", \"\","
                        + " Text.of(\"rusak\", \"broken\"))))")
                .in(folder()));

        assertThat(refused.outcome()).isEqualTo(DeploymentOutcome.REFUSED);
        assertThat(refused.last().map(PhaseRun::phase)).contains(Phase.TRY);
        assertThat(codes(refused)).isNotEmpty();
        assertThat(h.version("coba")).isEqualTo("1.0.0");
        assertThat(h.framework.modules()).isEqualTo(1);
    }

    @Test
    void a_version_whose_component_fails_or_never_ends_is_refused_with_its_cause() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));

        Deployment thrown = h.install(Forge.sector("coba")
                .version("1.1.0")
                .member("public Sektor() { throw new IllegalStateException(\"no species list\"); }")
                .in(folder()));
        Deployment spinning = h.install(Forge.sector("coba")
                .version("1.2.0")
                .defines(".selfCheck(() -> { long end = System.nanoTime() + 6_000_000_000L;"
                        + " while (System.nanoTime() < end) { } return List.of(); })")
                .in(folder()));

        assertThat(codes(thrown)).containsExactly("MODULE_NO_SERVICE");
        assertThat(codes(spinning)).containsExactly("SECTOR_TIMEOUT");
        assertThat(h.version("coba")).isEqualTo("1.0.0");
        assertThat(h.framework.modules()).isEqualTo(1);
    }

    @Test
    void a_module_that_defines_another_sector_than_it_claims_is_refused() throws Exception {
        House h = house(House.TERMS);

        Deployment refused =
                h.install(Forge.sector("coba").version("1.0.0").records("lot:1").in(folder()));

        assertThat(codes(refused)).containsExactly("MODULE_CLAIM_DIFFERS");
        assertThat(h.sectors().lease("coba")).isEmpty();
    }

    @Test
    void a_version_that_fails_on_probation_goes_and_the_former_one_is_back_by_itself() throws Exception {
        House h = house(new Terms(Duration.ofSeconds(5), Duration.ofMinutes(5), 3, 20, 3, 4));
        h.install(screen("1.0.0", "return View.notice(simpul.core.model.sector.view.Tone.INFO, \"baik\", \"well\");"));
        Result<Deployment> accepted = h.modules.install(
                House.call(),
                screen("1.1.0", "throw new IllegalStateException(\"broken\");"),
                Installing.by(DeploymentSource.PAGE));
        h.until(accepted.value().id(), d -> h.version("coba").equals("1.1.0"));

        while (h.version("coba").equals("1.1.0")) {
            h.screen("coba", "layar");
        }

        Deployment returned = h.ended(accepted);
        assertThat(returned.outcome()).isEqualTo(DeploymentOutcome.RETURNED);
        assertThat(codes(returned)).containsExactly("MODULE_PROBATION", "SECTOR_FAILED");
        assertThat(returned.diagnoses().get(1).why().en()).contains("broken");
        assertThat(returned.receipt().failed()).isPositive();
        assertThat(h.screen("coba", "layar").value()).isPresent();
        Deployment back = h.modules.deployments("coba", 10).stream()
                .filter(d -> d.kind() == DeploymentKind.RETURN)
                .findFirst()
                .orElseThrow();
        assertThat(back.version()).isEqualTo("1.0.0");
        assertThat(h.modules.live().get(0).sha256()).isEqualTo(back.sha256());
    }

    /** A screen that fares well while it is tried. */
    private Path screen(String version, String later) {
        return Forge.sector("coba")
                .version(version)
                .member("private static int asked;")
                .member("private static simpul.core.model.sector.view.View show(ScreenRequest r) {"
                        + " if (++asked > 40) { " + later.replace("View.", "simpul.core.model.sector.view.View.")
                        + " } return simpul.core.model.sector.view.View.notice("
                        + "simpul.core.model.sector.view.Tone.INFO, \"baik\", \"well\"); }")
                .defines(".screens(Screen.of(\"layar\", \"Layar\", \"Screen\", \"fish\", Sektor::show))")
                .in(folder());
    }

    @Test
    void one_step_leads_back_to_the_former_version_and_one_more_forward_again() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));
        assertThat(h.modules
                        .rollback(House.call(), "coba", DeploymentSource.PAGE)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.CONFLICT);
        h.install(jar("1.1.0"));

        Deployment back = h.ended(h.modules.rollback(House.call(), "coba", DeploymentSource.PAGE));
        assertThat(codes(back)).isEmpty();
        assertThat(h.version("coba")).isEqualTo("1.0.0");

        h.ended(h.modules.rollback(House.call(), "coba", DeploymentSource.PAGE));
        assertThat(h.version("coba")).isEqualTo("1.1.0");
    }

    @Test
    void a_sector_that_regions_use_goes_only_when_that_was_confirmed_and_comes_back_when_asked() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));
        h.users.addAll(List.of("31", "81"));

        Result<Deployment> asked = h.modules.remove(House.call(), "coba", false, DeploymentSource.PAGE);
        assertThat(asked.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(asked.problem().findings()).extracting(Finding::field).containsExactly("31", "81");
        assertThat(asked.problem().detail().en()).contains("repeat and confirm");
        Result<Deployment> halt = h.modules.stop(House.call(), "coba", DeploymentSource.PAGE);
        assertThat(halt.problem().detail().en()).contains("Switch it off in each region");
        assertThat(h.version("coba")).isEqualTo("1.0.0");

        Deployment gone = h.ended(h.modules.remove(House.call(), "coba", true, DeploymentSource.PAGE));
        assertThat(gone.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(h.sectors().find("coba")).isEmpty();
        assertThat(h.framework.modules()).isZero();
        h.users.clear();
        assertThat(List.of(
                        h.modules.stop(House.call(), "coba", DeploymentSource.PAGE),
                        h.modules.remove(House.call(), "coba", true, DeploymentSource.PAGE)))
                .allMatch(again -> again.problem().detail().en().contains("is removed already"));
        assertThat(h.modules.live().get(0).state()).isEqualTo(LiveState.REMOVED);

        h.ended(h.modules.start(House.call(), "coba", DeploymentSource.PAGE));
        assertThat(h.version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void a_removed_module_keeps_its_sector_until_its_own_vendor_brings_it_again() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.1.0"));
        h.ended(h.modules.remove(House.call(), "coba", true, DeploymentSource.PAGE));

        Deployment other = h.install(Forge.sector("coba")
                .version("2.0.0")
                .header("Bundle-SymbolicName", "lain.coba")
                .in(folder()));

        assertThat(codes(other)).containsExactly("MODULE_OWNED");
        assertThat(other.diagnoses().get(0).why().en()).contains("Its module was removed");
        assertThat(codes(h.install(jar("1.0.0")))).isEmpty();
        assertThat(h.version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void a_second_deployment_of_a_sector_is_refused_and_names_the_first() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));
        assertThat(h.workshop.locks().take("coba", "the-first")).isEmpty();

        Deployment second = h.install(jar("1.1.0"));

        assertThat(codes(second)).containsExactly("MODULE_BUSY");
        assertThat(second.diagnoses().get(0).why().en()).contains("the-first");
        Result<Deployment> third = h.modules.remove(House.call(), "coba", true, DeploymentSource.PAGE);
        assertThat(third.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(third.problem().findings()).extracting(Finding::code).containsExactly("MODULE_BUSY");
        assertThat(third.problem().findings().get(0).message().en()).contains("the-first");
        assertThat(h.version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void of_two_deployments_at_once_the_second_is_told_what_the_first_one_is() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));
        Lease inside = h.sectors().lease("coba").orElseThrow();
        Result<Deployment> first = h.modules.remove(House.call(), "coba", true, DeploymentSource.PAGE);

        Result<Deployment> second = h.modules.remove(House.call(), "coba", true, DeploymentSource.API);

        assertThat(second.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(second.problem().findings().get(0).message().en())
                .contains("Removal 1.0.0", first.value().id());
        inside.close();
        h.ended(first);
        assertThat(h.ended(h.modules.start(House.call(), "coba", DeploymentSource.PAGE))
                        .outcome())
                .isEqualTo(DeploymentOutcome.DONE);
    }

    @Test
    void only_so_many_versions_of_a_sector_stand_beside_each_other() throws Exception {
        House h = house(new Terms(Duration.ofSeconds(5), Duration.ZERO, 3, 20, 3, 2));
        h.install(jar("1.0.0"));
        Lease inside = h.sectors().lease("coba").orElseThrow();
        Result<Deployment> second = h.modules.install(House.call(), jar("1.1.0"), Installing.by(DeploymentSource.PAGE));
        h.until(second.value().id(), d -> h.version("coba").equals("1.1.0"));

        Deployment crowded = h.install(jar("1.2.0"));

        assertThat(codes(crowded)).containsExactly("MODULE_CROWDED");
        assertThat(h.version("coba")).isEqualTo("1.1.0");
        inside.close();
        h.ended(second);
        assertThat(h.install(jar("1.3.0")).outcome()).isEqualTo(DeploymentOutcome.DONE);
    }

    @Test
    void what_the_check_found_worth_knowing_is_kept_and_refuses_nothing() throws Exception {
        House h = house(House.TERMS);

        Deployment done = h.install(jar("1.0.0"));

        assertThat(done.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(h.modules.find(done.id()).orElseThrow().warnings())
                .extracting(Diagnosis::code)
                .containsExactly("MODULE_UNSIGNED");
    }

    @Test
    void a_lower_version_needs_a_word_that_it_is_meant() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.1.0"));

        assertThat(codes(h.install(jar("1.0.0")))).containsExactly("MODULE_NOT_HIGHER");
        assertThat(h.version("coba")).isEqualTo("1.1.0");

        h.ended(h.modules.install(House.call(), jar("1.0.0"), new Installing(DeploymentSource.COMMAND, true)));
        assertThat(h.version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void what_its_answers_cost_to_draw_is_charged_to_the_version_that_gave_them() throws Exception {
        House h = house(House.TERMS);
        h.install(jar("1.0.0"));

        h.floor.drawn("coba", "1.0.0", Duration.ofMillis(40));
        h.floor.drawn("coba", "1.0.0", Duration.ofMillis(20));
        h.floor.drawn("coba", "0.9.0", Duration.ofMillis(500));

        assertThat(h.modules.costs()).singleElement().satisfies(c -> {
            assertThat(c.renders()).isEqualTo(2);
            assertThat(c.renderMillis()).isEqualTo(60);
        });
        h.install(jar("1.1.0"));
        h.floor.drawn("coba", "1.1.0", Duration.ofMillis(5));
        assertThat(h.modules.costs().get(0).renderMillis()).isEqualTo(5);
    }
}
