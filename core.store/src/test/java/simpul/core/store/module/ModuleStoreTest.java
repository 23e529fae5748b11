package simpul.core.store.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.module.Receipt;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.store.testing.StoreFixture;

class ModuleStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final ModuleFile FILE = new ModuleFile(
            "ab12",
            70_000,
            "simpul.plugin.perikanan",
            "1.4.0",
            "perikanan",
            Text.of("Perikanan", "Fisheries"),
            "fish",
            Map.of("lot", 2, "panen", 1),
            Optional.of("simpul"),
            List.of(Text.of("Satu isian baru.", "One new field.")));
    private static final Diagnosis SPOILED =
            new Diagnosis("MODULE_BOOT", "perikanan 1.4.0", Text.same("what"), Text.same("why"), Text.same("remedy"));

    @TempDir
    @Nullable
    Path folder;

    private @Nullable StoreFixture fixture;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(java.util.Objects.requireNonNull(folder));
    }

    @AfterEach
    void close() {
        fixture().close();
    }

    private StoreFixture fixture() {
        return java.util.Objects.requireNonNull(fixture);
    }

    @Test
    void a_file_that_was_accepted_once_is_known_for_ever_as_it_was() {
        write(modules -> modules.keep(FILE));
        write(modules -> modules.keep(new ModuleFile(
                "ab12", 1, "other", "9.0.0", "other", Text.same("x"), "x", Map.of(), Optional.empty(), List.of())));

        assertThat(file("ab12")).contains(FILE);
        assertThat(file("cd34")).isEmpty();
    }

    @Test
    void whose_a_sector_is_is_known_however_many_files_without_a_signature_came_since() {
        Text quotes = Text.same("\"signer\":\"budi\"");
        ModuleFile unsigned = new ModuleFile(
                "cd34", 1, FILE.bundle(), "1.5.0", "ternak", quotes, "x", Map.of(), Optional.empty(), List.of(quotes));
        write(modules -> {
            modules.keep(unsigned);
            modules.keep(FILE);
        });

        assertThat(signed("perikanan")).contains(FILE);
        assertThat(signed("ternak")).isEmpty();
        assertThat(signed("tambak")).isEmpty();
    }

    @Test
    void the_last_good_version_of_a_sector_is_one_row_that_follows_it() {
        ModuleLive live = new ModuleLive("perikanan", LiveState.LIVE, "ab12", null, NOON, false, 0, List.of());
        write(modules -> {
            modules.keep(FILE);
            modules.keep(live);
        });
        ModuleLive aside = live.booted(3, List.of(SPOILED)).in(LiveState.SET_ASIDE, NOON, List.of(SPOILED));
        write(modules -> modules.keep(aside));

        assertThat(live()).containsExactly(aside);
        assertThat(live("perikanan")).contains(aside);
        assertThat(live("peternakan")).isEmpty();
    }

    @Test
    void a_deployment_is_read_back_with_every_phase_and_why_it_ended() {
        Deployment begun = begun("d1", NOON);
        Deployment ended = begun.about(FILE, "1.3.0")
                .begin(Phase.NOTICE, NOON)
                .end(NOON.plusMillis(3), PhaseOutcome.DONE, Text.of("Utuh", "Whole"))
                .begin(Phase.CHECK, NOON.plusMillis(3))
                .end(NOON.plusMillis(40), PhaseOutcome.FAILED, null)
                .receipt(new Receipt(1_284, 0, 3, 1))
                .over(NOON.plusMillis(41), DeploymentOutcome.REFUSED, List.of(SPOILED));
        write(modules -> modules.keep(begun));
        assertThat(running()).containsExactly(begun);

        write(modules -> modules.keep(ended));
        assertThat(deployment("d1")).contains(ended);
        assertThat(running()).isEmpty();
    }

    @Test
    void the_ledger_shows_the_newest_first_of_one_sector_or_of_all() {
        write(modules -> {
            modules.keep(begun("d1", NOON));
            modules.keep(begun("d2", NOON.plusSeconds(1)).about(FILE, null));
            modules.keep(begun("d3", NOON.plusSeconds(2)));
        });

        assertThat(ledger("", 2)).extracting(Deployment::id).containsExactly("d3", "d2");
        assertThat(ledger("perikanan", 10)).extracting(Deployment::id).containsExactly("d2");
    }

    @Test
    void what_is_refused_leaves_no_line_behind() {
        fixture().store().write(Call.system(SystemTask.MODULES), tx -> {
            tx.port(ModuleStore.class).keep(begun("d1", NOON));
            tx.audit(AuditNote.of("module.install", "sector", "perikanan"));
            return Result.<Boolean>refused(Problem.of(ProblemKind.CONFLICT, Text.same("no")));
        });

        assertThat(deployment("d1")).isEmpty();
    }

    private static Deployment begun(String id, Instant at) {
        return Deployment.begun(
                id, DeploymentKind.INSTALL, DeploymentSource.PAGE, "", Text.of("Administrator", "Administrator"), at);
    }

    private void write(java.util.function.Consumer<ModuleStore> work) {
        Result<Boolean> done = fixture().store().write(Call.system(SystemTask.MODULES), tx -> {
            work.accept(tx.port(ModuleStore.class));
            tx.audit(AuditNote.of("module.test", "sector", "perikanan"));
            return Result.done(true);
        });
        assertThat(done.isDone()).isTrue();
    }

    private Optional<ModuleFile> signed(String sector) {
        return read(modules -> modules.signed(sector));
    }

    private Optional<ModuleFile> file(String sha256) {
        return read(modules -> modules.file(sha256));
    }

    private List<ModuleLive> live() {
        return read(ModuleStore::live);
    }

    private Optional<ModuleLive> live(String sector) {
        return read(modules -> modules.live(sector));
    }

    private List<Deployment> running() {
        return read(ModuleStore::running);
    }

    private Optional<Deployment> deployment(String id) {
        return read(modules -> modules.deployment(id));
    }

    private List<Deployment> ledger(String sector, int most) {
        return read(modules -> modules.deployments(sector, most));
    }

    private <T> T read(Function<ModuleStore, T> question) {
        return fixture()
                .store()
                .read(Scope.system(SystemTask.MODULES), tx -> question.apply(tx.port(ModuleStore.class)));
    }
}
