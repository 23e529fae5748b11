package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.ScreenActions.Done;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.store.testing.StoreFixture;

/** A screen's action writes all of its records or none, with the rights and rules of a form. */
class ActionStoryTest {
    private static final Caller OFFICER = officer("81");

    @TempDir
    Path folder;

    private RecordHouse house;
    private RecordView herd;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new ActionSector());
        herd = house.records
                .create(
                        Call.of(OFFICER),
                        "wabah",
                        "kawanan",
                        Map.of("hari", "01/11/2026", "tanda", "A-1", "ekor", "12"),
                        InputStyle.PEOPLE)
                .value();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<Done> act(Caller caller, String action, String... pairs) {
        Map<String, String> input = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i], pairs[i + 1]);
        }
        return house.actions.act(Call.of(caller), "wabah", "wabah", action, input, InputStyle.PEOPLE);
    }

    private List<RecordView> reports() {
        return house.records
                .list(OFFICER, "wabah", "laporan", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items();
    }

    private String state() {
        RecordView now =
                house.records.find(OFFICER, "wabah", "kawanan", herd.id()).value();
        return Objects.requireNonNull(now.standing()).state();
    }

    @Test
    void one_sending_creates_a_record_and_moves_another() {
        Done done = act(OFFICER, "lapor", "kawanan", herd.id(), "hari", "17/11/2026", "ekor", "12")
                .value();

        assertThat(done.sentence().en()).isEqualTo("The outbreak is reported.");
        assertThat(done.records()).extracting(RecordView::type).containsExactly("laporan", "kawanan");
        assertThat(reports()).hasSize(1);
        assertThat(state()).isEqualTo("DITAHAN");
        assertThat(house.audited("record.move")).containsEntry("move", "TAHAN");
    }

    @Test
    void when_one_of_them_is_refused_nothing_is_written() {
        Result<Done> refused = act(OFFICER, "lapor", "kawanan", herd.id(), "hari", "17/11/2026", "ekor", "101");

        assertThat(refused.problem().findings()).extracting(Finding::code).containsExactly("EKOR_BANYAK");
        assertThat(reports()).isEmpty();
        assertThat(state()).isEqualTo("BEBAS");

        act(OFFICER, "lapor", "kawanan", herd.id(), "hari", "17/11/2026").value();
        Result<Done> twice = act(OFFICER, "lapor", "kawanan", herd.id(), "hari", "17/11/2026", "ekor", "101");
        assertThat(twice.problem().findings())
                .as("everything that is wrong at once")
                .extracting(Finding::code)
                .containsExactly("EKOR_BANYAK", "MOVE_NOT_HERE");
        assertThat(reports()).hasSize(1);
    }

    @Test
    void inputs_are_checked_like_those_of_a_record() {
        Result<Done> refused = act(OFFICER, "lapor", "kawanan", "tiada", "ekor", "501", "warna", "biru");

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refused.problem().findings())
                .extracting(Finding::field)
                .contains("hari", "ekor", "warna");
        assertThat(act(OFFICER, "lapor", "kawanan", "tiada", "hari", "17/11/2026")
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_REFERENCE");
    }

    @Test
    void the_reader_needs_the_right_that_the_move_asks_for() {
        act(OFFICER, "lapor", "kawanan", herd.id(), "hari", "17/11/2026").value();

        assertThat(act(OFFICER, "lepas", "kawanan", herd.id()).problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(act(StoreFixture.caller("81", Role.SEKRETARIAT), "lepas", "kawanan", herd.id())
                        .isDone())
                .isFalse();
        assertThat(act(officer("35"), "lepas", "kawanan", herd.id())
                        .problem()
                        .findings())
                .as("records of others do not exist")
                .extracting(Finding::code)
                .containsExactly("FIELD_REFERENCE");
        assertThat(act(StoreFixture.caller("81", Role.KEPALA_OPD), "lepas", "kawanan", herd.id())
                        .isDone())
                .isTrue();
        assertThat(state()).isEqualTo("BEBAS");
    }

    @Test
    void a_change_leaves_the_other_fields_as_they_are() {
        RecordView changed = act(OFFICER, "ubah", "kawanan", herd.id(), "ekor", "14")
                .value()
                .records()
                .get(0);

        assertThat(changed.values()).containsEntry("ekor", 14L).containsEntry("tanda", "A-1");
    }

    @Test
    void an_action_may_say_why_nothing_is_to_be_done() {
        act(OFFICER, "lapor", "kawanan", herd.id(), "hari", "16/11/2026").value();
        act(StoreFixture.caller("81", Role.KEPALA_OPD), "lepas", "kawanan", herd.id())
                .value();
        act(OFFICER, "lapor", "kawanan", herd.id(), "hari", "17/11/2026").value();

        assertThat(act(OFFICER, "lapor", "kawanan", herd.id(), "hari", "18/11/2026")
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("SUDAH_DUA");
    }

    @Test
    void an_outcome_that_cannot_be_meant_is_charged_to_the_sector() {
        assertThat(act(OFFICER, "rusak").problem().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(house.failures()).hasSize(1);
        assertThat(act(OFFICER, "tiada").problem().kind()).isEqualTo(ProblemKind.NOT_FOUND);
    }
}
