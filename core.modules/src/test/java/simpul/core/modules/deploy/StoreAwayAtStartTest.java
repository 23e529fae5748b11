package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.RecordTables;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.Store;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.model.text.Text;
import simpul.core.modules.forge.Forge;

/** A module is not to blame for a store that is away while the server starts. */
class StoreAwayAtStartTest {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    /** A store that gives these answers to whoever wants to know whether there is room, or to make some. */
    private record Tables(Supplier<Result<Integer>> judged, Supplier<Result<Integer>> prepared)
            implements RecordTables {
        @Override
        public Result<Integer> judge(Definition definition) {
            return judged.get();
        }

        @Override
        public Result<Integer> prepare(Definition definition, String version) {
            return prepared.get();
        }
    }

    private static final Supplier<Result<Integer>> WELL = () -> Result.done(0);

    private static final Supplier<Result<Integer>> AWAY = () -> {
        throw new StoreUnavailable("away");
    };

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house() {
        return Objects.requireNonNull(house);
    }

    @BeforeEach
    void installed() throws Exception {
        house = new House(folder(), House.TERMS);
        house().install(Forge.sector("coba").in(folder()));
    }

    @AfterEach
    void close() throws Exception {
        house().close();
    }

    private ModuleLive row() {
        return house().modules.live().get(0);
    }

    private List<String> codes() {
        return house().sectors().find("coba").orElseThrow().diagnoses().stream()
                .map(Diagnosis::code)
                .toList();
    }

    /** As many starts as set a module aside that spoils them. */
    private void starts(Supplier<Result<Integer>> judged, Supplier<Result<Integer>> prepared) throws Exception {
        for (int i = 0; i < House.TERMS.boots(); i++) {
            house().close();
            house = House.over(folder(), House.TERMS, real -> new Tables(judged, prepared));
            house().boot(false);
            assertThat(house().sectors().lease("coba")).isEmpty();
        }
    }

    private void isToldAndNotBlamed() throws Exception {
        assertThat(codes()).containsExactly("MODULE_NOT_KEPT");
        assertThat(row().state()).isEqualTo(LiveState.LIVE);
        assertThat(row().failedBoots()).isZero();
        house().close();
        house = new House(folder(), House.TERMS);
        house().boot(false);
        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void a_database_that_takes_no_change_counts_against_nobody() throws Exception {
        starts(WELL, () -> Result.refused(StoreUnavailable.problem()));

        isToldAndNotBlamed();
    }

    @Test
    void nor_does_a_full_disk() throws Exception {
        starts(WELL, () -> Result.refused(StorageFull.problem()));

        isToldAndNotBlamed();
    }

    @Test
    void nor_does_a_database_that_cannot_be_asked_what_is_stored() throws Exception {
        starts(AWAY, WELL);

        isToldAndNotBlamed();
    }

    @Test
    void nor_does_one_that_goes_away_while_room_is_made() throws Exception {
        starts(WELL, AWAY);

        isToldAndNotBlamed();
    }

    @Test
    void records_that_do_not_fit_what_is_stored_still_count_against_the_module() throws Exception {
        Finding misfit = Finding.blocking("MISFIT", "lot", Text.same("It does not fit."));

        starts(WELL, () -> Result.refused(Problem.invalid(List.of(misfit))));

        assertThat(row().state()).isEqualTo(LiveState.SET_ASIDE);
    }

    /** Asked for nothing any more once a start has come to its modules. */
    private Store goingAway(Store store, AtomicBoolean away) {
        return (Store) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new StoreUnavailable("away");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void breaksOff() throws Exception {
        AtomicBoolean away = new AtomicBoolean();
        house = new House(
                folder(), House.TERMS, store -> goingAway(store, away), real -> new Eyes(real, file -> away.set(true)));
        assertThatThrownBy(() -> house().boot(false)).isInstanceOf(StoreUnavailable.class);
        house().close();
    }

    @Test
    void a_start_that_broke_off_so_is_not_the_first_of_those_that_end_early() throws Exception {
        house().install(Forge.sector("lain").in(folder()));
        house().close();
        breaksOff();
        for (int i = 1; i < House.TERMS.boots(); i++) {
            house = new House(folder(), House.TERMS);
            house().boot(false);
            house().vanish();
        }
        house = new House(folder(), House.TERMS);

        house().boot(false);

        assertThat(house().version("lain")).isEqualTo("1.0.0");
        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void starts_that_break_off_because_the_database_went_away_blame_not_the_module_deployed_last() throws Exception {
        house().install(Forge.sector("lain").in(folder()));
        house().close();
        for (int i = 0; i <= House.TERMS.boots(); i++) {
            breaksOff();
        }
        house = new House(folder(), House.TERMS);

        house().boot(false);

        assertThat(house().version("coba")).isEqualTo("1.0.0");
        assertThat(house().version("lain")).isEqualTo("1.0.0");
    }
}
