package simpul.core.modules.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.store.testing.StoreFixture;

/** What a version changed is told to each officer until he has put it away, and told anew with the next version. */
final class NewsDeskTest {
    private static final Caller JATIM = StoreFixture.caller("35", Role.OPD);
    private static final Caller MALUKU = StoreFixture.caller("81", Role.OPD);

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private NewsDesk news;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        news = new NewsDesk(fixture.store());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static ModuleFile file(String version, Text... changes) {
        return new ModuleFile(
                "sha-" + version,
                1000,
                "simpul.plugin.perikanan",
                version,
                "perikanan",
                Text.of("Perikanan", "Fisheries"),
                "fish",
                Map.of(),
                Optional.of("simpul"),
                List.of(changes));
    }

    private void running(ModuleFile file, @Nullable String previous) {
        fixture.store().keep(SystemTask.MODULES, tx -> {
            ModuleStore modules = tx.port(ModuleStore.class);
            modules.keep(file);
            modules.keep(new ModuleLive(
                    "perikanan", LiveState.LIVE, file.sha256(), previous, Instant.EPOCH, true, 0, List.of()));
            return true;
        });
    }

    @Test
    void itIsToldToEachOnceAndAnewWithTheNextVersion() {
        Text suhu = Text.of("Suhu kini wajib diisi.", "The temperature is now required.");
        running(file("1.4.0", suhu), "sha-1.3.0");

        assertThat(news.unseen(JATIM, "perikanan"))
                .hasValueSatisfying(n -> assertThat(n.changes()).containsExactly(suhu));
        assertThat(news.dismiss(Call.of(JATIM), "perikanan").value().version()).isEqualTo("1.4.0");

        assertThat(news.unseen(JATIM, "perikanan")).isEmpty();
        assertThat(news.unseen(MALUKU, "perikanan"))
                .as("another reads for himself")
                .isPresent();
        assertThat(news.dismiss(Call.of(JATIM), "perikanan").problem().kind()).isEqualTo(ProblemKind.NOT_FOUND);

        running(file("1.5.0", suhu), "sha-1.4.0");
        assertThat(news.unseen(JATIM, "perikanan")).isPresent();
    }

    @Test
    void aWayBackIsNoNewsAndTheWayForwardAgainNeither() {
        Text suhu = Text.of("Suhu kini wajib diisi.", "The temperature is now required.");
        Text lot = Text.of("Lot kini bernomor.", "Lots now have numbers.");
        running(file("1.9.0", suhu), "sha-1.2.0");
        assertThat(news.dismiss(Call.of(JATIM), "perikanan").isDone()).isTrue();
        running(file("1.10.0", lot), "sha-1.9.0");
        assertThat(news.dismiss(Call.of(JATIM), "perikanan").isDone()).isTrue();

        running(file("1.9.0", suhu), "sha-1.10.0");
        assertThat(news.unseen(JATIM, "perikanan")).as("he knows them").isEmpty();
        assertThat(news.unseen(MALUKU, "perikanan"))
                .as("what an earlier version changed once is not what changed now")
                .isEmpty();

        running(file("1.10.0", lot), "sha-1.9.0");
        assertThat(news.unseen(JATIM, "perikanan")).isEmpty();
        assertThat(news.unseen(MALUKU, "perikanan")).as("nobody told him").isPresent();
    }

    @Test
    void anAutomaticReturnTellsNobodyAgainWhatHeHasPutAway() {
        running(file("1.3.0", Text.same("Tiga")), "sha-1.2.0");
        assertThat(news.dismiss(Call.of(JATIM), "perikanan").isDone()).isTrue();
        running(file("1.4.0", Text.same("Empat")), "sha-1.3.0");
        assertThat(news.dismiss(Call.of(JATIM), "perikanan").isDone()).isTrue();

        // Its line in the list of what runs is put back as it was.
        running(file("1.3.0", Text.same("Tiga")), "sha-1.2.0");

        assertThat(news.unseen(JATIM, "perikanan")).isEmpty();
    }

    @Test
    void theFirstVersionOfASectorChangesNothing() {
        running(file("1.4.0", Text.same("Baru")), null);

        assertThat(news.unseen(JATIM, "perikanan")).isEmpty();
    }

    @Test
    void aVersionThatSaysNothingIsNotTold() {
        running(file("1.4.0"), "sha-1.3.0");

        assertThat(news.unseen(JATIM, "perikanan")).isEmpty();
        assertThat(news.unseen(JATIM, "peternakan")).isEmpty();
    }
}
