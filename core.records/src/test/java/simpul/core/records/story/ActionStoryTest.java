package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.record.ScreenActions.Done;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Answer;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Once;
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
        herd = herd("A-1");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static ScreenActions.Place place(String action) {
        return new ScreenActions.Place("wabah", "wabah", action, Optional.empty());
    }

    private RecordView herd(String tag) {
        return house.records
                .create(
                        Call.of(OFFICER),
                        "wabah",
                        "kawanan",
                        Map.of("hari", "01/11/2026", "tanda", tag, "ekor", "12"),
                        InputStyle.PEOPLE)
                .value();
    }

    private Result<Done> act(Caller caller, String action, String... pairs) {
        Map<String, String> input = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i], pairs[i + 1]);
        }
        return house.actions.act(Call.of(caller), place(action), input, InputStyle.PEOPLE);
    }

    private List<RecordView> reports() {
        return house.records
                .list(OFFICER, "wabah", "laporan", RecordSearch.ALL, new Cursor(50, null))
                .value()
                .items();
    }

    private String state() {
        return state(herd);
    }

    private String state(RecordView kept) {
        RecordView now =
                house.records.find(OFFICER, "wabah", "kawanan", kept.id()).value();
        return Objects.requireNonNull(now.standing()).state();
    }

    @Test
    void one_sending_creates_a_record_and_moves_another() {
        Done done = act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026", "ekor", "12")
                .value();

        assertThat(done.sentence().en()).isEqualTo("The outbreak is reported.");
        assertThat(done.records()).extracting(RecordView::type).containsExactly("laporan", "kawanan");
        assertThat(reports()).hasSize(1);
        assertThat(state()).isEqualTo("DITAHAN");
        assertThat(house.audited("record.move")).containsEntry("move", "TAHAN");
        assertThat(house.notices.waiting(OFFICER))
                .extracting(w -> w.title().en())
                .containsExactly("Look at herd A-1");
    }

    @Test
    void what_only_tells_officers_something_is_done_too_and_leaves_its_entry() {
        Done done = act(OFFICER, "ingatkan").value();

        assertThat(done.sentence().en()).isEqualTo("Told.");
        assertThat(house.notices.waiting(OFFICER))
                .extracting(w -> w.title().en())
                .containsExactly("Count the herds");
        assertThat(house.audited("screen.act"))
                .containsEntry("screen", "wabah")
                .containsEntry("action", "ingatkan")
                .containsEntry("records", "")
                .containsEntry("notices", "1");
    }

    @Test
    void the_trail_says_which_action_wrote_the_records() {
        Done done =
                act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026").value();

        assertThat(house.audited("screen.act"))
                .containsEntry("action", "lapor")
                .containsEntry(
                        "records",
                        done.records().get(0).id() + " " + done.records().get(1).id());
    }

    @Test
    void when_one_of_them_is_refused_nothing_is_written() {
        Result<Done> refused = act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026", "ekor", "101");

        assertThat(refused.problem().findings()).extracting(Finding::code).containsExactly("EKOR_BANYAK");
        assertThat(reports()).isEmpty();
        assertThat(state()).isEqualTo("BEBAS");

        act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026").value();
        Result<Done> twice = act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026", "ekor", "101");
        assertThat(twice.problem().findings())
                .as("everything that is wrong at once")
                .extracting(Finding::code)
                .containsExactly("EKOR_BANYAK", "MOVE_NOT_HERE");
        assertThat(reports()).hasSize(1);
    }

    @Test
    void inputs_are_checked_like_those_of_a_record() {
        Result<Done> refused = act(OFFICER, "lapor", "record", "tiada", "ekor", "501", "warna", "biru");

        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refused.problem().findings()).extracting(Finding::field).contains("record", "hari", "ekor", "warna");
        assertThat(act(OFFICER, "lapor", "record", "tiada", "hari", "17/11/2026")
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FIELD_REFERENCE");
    }

    @Test
    void the_reader_needs_the_right_that_the_move_asks_for() {
        act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026").value();

        assertThat(act(OFFICER, "lepas", "record", herd.id()).problem().kind()).isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(act(StoreFixture.caller("81", Role.SEKRETARIAT), "lepas", "record", herd.id())
                        .isDone())
                .isFalse();
        assertThat(act(officer("35"), "lepas", "record", herd.id()).problem().findings())
                .as("records of others do not exist")
                .extracting(Finding::code)
                .containsExactly("FIELD_REFERENCE");
        assertThat(act(StoreFixture.caller("81", Role.KEPALA_OPD), "lepas", "record", herd.id())
                        .isDone())
                .isTrue();
        assertThat(state()).isEqualTo("BEBAS");
    }

    @Test
    void a_change_leaves_the_other_fields_as_they_are() {
        RecordView changed = act(OFFICER, "ubah", "record", herd.id(), "ekor", "2")
                .value()
                .records()
                .get(0);

        assertThat(changed.values()).containsEntry("ekor", 14L).containsEntry("tanda", "A-1");
    }

    @Test
    void an_action_may_say_why_nothing_is_to_be_done() {
        act(OFFICER, "lapor", "record", herd.id(), "hari", "16/11/2026").value();
        act(StoreFixture.caller("81", Role.KEPALA_OPD), "lepas", "record", herd.id())
                .value();
        act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026").value();

        assertThat(act(OFFICER, "lapor", "record", herd.id(), "hari", "18/11/2026")
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("SUDAH_DUA");
    }

    @Test
    void an_outcome_that_cannot_be_meant_is_charged_to_the_sector() {
        assertThat(act(OFFICER, "rusak", "ekor", "401").problem().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(house.failures()).hasSize(1);
        assertThat(act(OFFICER, "tiada").problem().kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(reports()).isEmpty();
    }

    @Test
    void every_record_of_a_query_is_moved_or_none() {
        RecordView other = herd("A-2");
        RecordView free = herd("A-3");
        Caller head = StoreFixture.caller("81", Role.KEPALA_OPD);
        assertThat(act(head, "lepas_semua").problem().findings())
                .as("none is held")
                .extracting(Finding::code)
                .containsExactly("ACTION_NOTHING");
        act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026").value();
        act(OFFICER, "lapor", "record", other.id(), "hari", "17/11/2026").value();

        assertThat(act(OFFICER, "lepas_semua").problem().kind())
                .as("a move of the head")
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(state()).isEqualTo("DITAHAN");

        assertThat(act(head, "lepas_semua").value().records())
                .extracting(RecordView::id)
                .containsExactlyInAnyOrder(herd.id(), other.id());
        assertThat(List.of(state(), state(other), state(free))).containsOnly("BEBAS");
    }

    @Test
    void two_queries_that_hold_for_one_record_are_refused_and_never_half_done() {
        Result<Done> refused = act(OFFICER, "samakan_dan_tahan");

        assertThat(refused.problem().findings())
                .extracting(f -> f.code() + ": " + f.message().en())
                .containsExactly(
                        "ACTION_TWICE: This action would write Herd A-1 twice. Choose a narrower input, or ask the maker"
                                + " of the module.");
        assertThat(state()).isEqualTo("BEBAS");
    }

    @Test
    void as_many_as_one_sending_writes_are_written_at_once() {
        for (int i = 1; i < ScreenActions.MOST; i++) {
            herd("B-" + i);
        }

        List<RecordView> done = act(OFFICER, "samakan", "ekor", "5").value().records();

        assertThat(done).hasSize(500).allSatisfy(r -> assertThat(r.values()).containsEntry("ekor", 5L));
        assertThat(String.valueOf(house.audited("screen.act").get("records")).split(" "))
                .hasSize(500);
    }

    @Test
    void more_records_than_one_sending_writes_are_refused_before_any_is_written() {
        for (int i = 0; i < ScreenActions.MOST; i++) {
            herd("B-" + i);
        }

        assertThat(act(OFFICER, "samakan", "ekor", "5").problem().findings())
                .extracting(Finding::code)
                .containsExactly("ACTION_TOO_MANY");
        assertThat(house.records
                        .find(OFFICER, "wabah", "kawanan", herd.id())
                        .value()
                        .values())
                .containsEntry("ekor", 12L);
    }

    @Test
    void of_many_who_do_the_same_at_once_one_wins_and_the_others_write_nothing() throws Exception {
        int officers = 6;
        CountDownLatch ready = new CountDownLatch(officers);
        ExecutorService threads = Executors.newFixedThreadPool(officers);
        try {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < officers; i++) {
                tries.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act(OFFICER, "lapor", "record", herd.id(), "hari", "17/11/2026")
                            .isDone();
                }));
            }
            int won = 0;
            for (Future<Boolean> each : tries) {
                won += each.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(reports()).hasSize(1);
        assertThat(state()).isEqualTo("DITAHAN");
    }

    @Test
    void a_form_that_is_sent_twice_takes_effect_once() {
        Once once = new Once("kunci", "isi", done -> new Answer(303, Map.of(), new byte[0]));
        Map<String, String> input = Map.of("hari", "17/11/2026", "ekor", "3");

        house.actions
                .act(new Call(OFFICER, once), place("catat"), input, InputStyle.PEOPLE)
                .value();
        Result<Done> again = house.actions.act(new Call(OFFICER, once), place("catat"), input, InputStyle.PEOPLE);

        assertThat(again.isDone()).isFalse();
        assertThat(reports()).hasSize(1);
    }

    @Test
    void a_rule_that_cannot_be_decided_refuses_all_until_the_head_answers_for_it() {
        Caller head = StoreFixture.caller("81", Role.KEPALA_OPD);
        Map<String, String> input = Map.of("ekor", "77", "hari", "17/11/2026");

        assertThat(act(OFFICER, "catat", "ekor", "77", "hari", "17/11/2026")
                        .problem()
                        .findings())
                .extracting(Finding::field)
                .containsExactly("override");
        assertThat(house.actions
                        .overriding("kami yakin")
                        .act(Call.of(OFFICER), place("catat"), input, InputStyle.PEOPLE)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(reports()).isEmpty();

        Done done = house.actions
                .overriding("Dihitung bersama dokter hewan.")
                .act(Call.of(head), place("catat"), input, InputStyle.PEOPLE)
                .value();

        assertThat(done.records().get(0).marks()).hasSize(1);
    }
}
