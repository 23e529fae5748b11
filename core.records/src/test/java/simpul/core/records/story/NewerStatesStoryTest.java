package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Standing;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;

/** States that only a newer version of a module has, after it went back to the former one. */
class NewerStatesStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Workflow TWO = Workflow.start("DRAF", "Draf", "Draft")
            .state("SAH", "Sah", "Valid")
            .move("SAHKAN", "Sahkan", "Validate", "DRAF", "SAH", Actor.owner(Role.OPD));
    private static final Sector FORMER = sector(type(1).workflow(TWO));
    private static final Sector NEWER = sector(type(2).workflow(TWO.state("BATAL", "Batal", "Void")
                    .move("BATALKAN", "Batalkan", "Cancel", "DRAF", "BATAL", Actor.owner(Role.OPD))
                    .move("PULIHKAN", "Pulihkan", "Recover", "BATAL", "DRAF", Actor.owner(Role.OPD)))
            .upcast(1, u -> u));

    @TempDir
    Path folder;

    private int opened;
    private String id = "";

    private static RecordType type(int schema) {
        return RecordType.of("muatan", schema, "Muatan", "Load")
                .fields(DAY)
                .happensOn(DAY)
                .owner(Owner.REGION);
    }

    private static Sector sector(RecordType type) {
        return s -> s.id("muat").title("Muat", "Loading").records(type);
    }

    private void with(Sector sector, Consumer<RecordHouse> work) {
        try (RecordHouse house = new RecordHouse(folder, sector, "opening " + opened++)) {
            work.accept(house);
        }
    }

    private RecordView seen(RecordHouse house) {
        return house.records.find(officer("81"), "muat", "muatan", id).value();
    }

    private RecordView moved(RecordHouse house, String move) {
        return house.moves
                .move(call("81"), "muat", "muatan", id, seen(house).version(), move)
                .value();
    }

    private static Standing standing(RecordView record) {
        return Objects.requireNonNull(record.standing());
    }

    private static List<RecordView> list(RecordHouse house, Condition... conditions) {
        return house.records
                .list(officer("81"), "muat", "muatan", new RecordSearch("", List.of(conditions)), new Cursor(50, null))
                .value()
                .items();
    }

    @BeforeEach
    void aRecordThatTheNewerVersionCancelled() {
        with(FORMER, house -> id = create(house).id());
        with(NEWER, house -> moved(house, "BATALKAN"));
    }

    private static RecordView create(RecordHouse house) {
        return house.records
                .create(call("81"), "muat", "muatan", Map.of("hari", "2026-08-17"), InputStyle.PROGRAMS)
                .value();
    }

    @Test
    void the_record_is_read_where_it_stands_and_hidden_from_no_list() {
        with(FORMER, house -> {
            assertThat(create(house).newer()).isFalse();
            assertThat(seen(house).newer()).isTrue();
            Standing standing = standing(seen(house));
            assertThat(standing.state()).isEqualTo("BATAL");
            assertThat(standing.label())
                    .isEqualTo(Text.of("BATAL (tidak dikenal versi ini)", "BATAL (unknown to this version)"));
            assertThat(standing.moves()).isEmpty();
            assertThat(list(house)).hasSize(2);
            assertThat(list(house, new Condition("other", State.CODE, List.of("DRAF", "SAH"))))
                    .extracting(RecordView::id)
                    .containsExactly(id);
        });
    }

    @Test
    void the_former_version_changes_moves_and_deletes_nothing_of_it() {
        with(FORMER, house -> {
            int version = seen(house).version();
            Map<String, String> other = Map.of("hari", "2026-08-18");
            assertThat(List.of(
                            house.records
                                    .change(call("81"), "muat", "muatan", id, version, other, InputStyle.PROGRAMS)
                                    .problem(),
                            house.moves
                                    .move(call("81"), "muat", "muatan", id, version, "SAHKAN")
                                    .problem(),
                            house.records
                                    .delete(call("81"), "muat", "muatan", id, version)
                                    .problem()))
                    .flatExtracting(Problem::findings)
                    .extracting(Finding::code)
                    .containsOnly("RECORD_NEWER")
                    .hasSize(3);
            assertThat(seen(house).version()).isEqualTo(version);
        });
    }

    @Test
    void the_newer_version_goes_on_with_it() {
        with(FORMER, house -> assertThat(seen(house).id()).isEqualTo(id));
        with(NEWER, house -> {
            assertThat(standing(seen(house)).label()).isEqualTo(Text.of("Batal", "Void"));
            assertThat(standing(moved(house, "PULIHKAN")).state()).isEqualTo("DRAF");
        });
        with(FORMER, house -> assertThat(standing(seen(house)).edits()).isTrue());
    }
}
