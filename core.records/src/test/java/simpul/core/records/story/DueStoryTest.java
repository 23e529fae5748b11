package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.access.Subject;
import simpul.core.model.access.SystemTask;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordDue;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.task.Waiting;
import simpul.core.store.parameter.ParameterService;
import simpul.core.store.testing.StoreFixture;

/** By when something has to be done stands with records, in lists and with those who can do it. It is Sunday, 22 November 2026. */
class DueStoryTest {
    private static final RecordSearch LATE =
            new RecordSearch("", List.of(new Condition("overdue", Deadline.CODE, List.of())));
    private static final Cursor FIRST = new Cursor(50, null);
    private static final Caller OFFICER = officer("81");
    private static final Caller HEAD = StoreFixture.caller("81", Role.KEPALA_OPD);
    private static final Caller RECEIVER = officer("35");

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new ReportSector(ReportSector.REPORT));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void reopen(RecordType type) {
        house.close();
        house = new RecordHouse(folder, new ReportSector(type), "again " + type.deadlines());
    }

    private RecordView report(String number, @Nullable String rejected) {
        Map<String, String> values = new HashMap<>(Map.of("nomor", number, "tanggal", "17/11/2026", "tujuan", "35"));
        if (rejected != null) {
            values.put("ditolak", rejected);
        }
        return house.records
                .create(Call.of(OFFICER), "wabah", "laporan", values, InputStyle.PEOPLE)
                .value();
    }

    private RecordView move(Caller caller, RecordView record, String move) {
        return house.moves
                .move(Call.of(caller), "wabah", "laporan", record.id(), record.version(), move)
                .value();
    }

    private RecordView seen(Caller caller, RecordView record) {
        return house.records.find(caller, "wabah", "laporan", record.id()).value();
    }

    private List<String> late(Caller caller) {
        return house.records.list(caller, "wabah", "laporan", LATE, FIRST).value().items().stream()
                .map(r -> r.title().id())
                .toList();
    }

    private List<String> told(Caller caller) {
        return house.dues.waiting(caller).stream()
                .map(w -> w.title().en() + ", " + w.due())
                .toList();
    }

    @Test
    void a_record_is_due_some_hours_after_it_came_into_its_state_to_the_minute() {
        RecordView record = move(OFFICER, report("L-1", null), "LAPORKAN");
        RecordDue due = record.dues().get(0);
        assertThat(due.title().en()).isEqualTo("Closure order");
        assertThat(due.basis()).isEqualTo("PP 47/2014 Ps 50");
        assertThat(due.at()).isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
        assertThat(due.day()).isNull();
        assertThat(due.hours()).isEqualTo(24);

        house.fixture.clock().plus(Duration.ofHours(24).minusSeconds(1));
        assertThat(seen(OFFICER, record).isOverdue()).isFalse();
        assertThat(late(OFFICER)).isEmpty();

        house.fixture.clock().plus(Duration.ofSeconds(1));
        assertThat(seen(OFFICER, record).isOverdue()).isTrue();
        assertThat(late(OFFICER)).containsExactly("Laporan L-1");

        RecordView done = move(HEAD, record, "TUTUP");
        assertThat(done.dues()).isEmpty();
        assertThat(late(OFFICER)).isEmpty();
    }

    @Test
    void a_change_that_leaves_the_state_leaves_the_deadline_too() {
        RecordView record = move(OFFICER, report("L-1", null), "LAPORKAN");
        house.fixture.clock().plus(Duration.ofHours(5));
        Map<String, String> values = Map.of("nomor", "L-1", "tanggal", "18/11/2026");
        RecordView changed = house.records
                .change(Call.of(OFFICER), "wabah", "laporan", record.id(), 2, values, InputStyle.PEOPLE)
                .value();

        assertThat(changed.dues()).extracting(RecordDue::at).containsExactly(Instant.parse("2026-11-23T03:00:00Z"));
    }

    @Test
    void working_days_leave_out_the_weekend_and_end_with_the_day_of_the_region() {
        RecordDue due = report("L-1", "20/11/2026").dues().get(0);

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(due.at()).as("midnight in Ambon").isEqualTo(Instant.parse("2026-11-25T15:00:00Z"));
        assertThat(due.days()).isEqualTo(3);

        house.fixture.clock().plus(Duration.ofDays(4));
        RecordDue later = house.records
                .list(OFFICER, "wabah", "laporan", LATE, FIRST)
                .value()
                .items()
                .get(0)
                .dues()
                .get(0);
        assertThat(later.isOver()).isTrue();
        assertThat(later.days()).as("the first day after the last").isEqualTo(1);
    }

    @Test
    void a_field_that_says_it_was_done_ends_it() {
        RecordView record = report("L-1", "02/11/2026");
        assertThat(late(OFFICER)).containsExactly("Laporan L-1");
        Map<String, String> values =
                Map.of("nomor", "L-1", "tanggal", "17/11/2026", "ditolak", "02/11/2026", "keluar", "20/11/2026");
        RecordView changed = house.records
                .change(Call.of(OFFICER), "wabah", "laporan", record.id(), 1, values, InputStyle.PEOPLE)
                .value();

        assertThat(changed.dues()).isEmpty();
        assertThat(late(OFFICER)).isEmpty();
    }

    @Test
    void what_an_office_sets_holds_for_what_begins_from_then_on() {
        new ParameterService(
                        house.fixture.store(),
                        new Everybody(),
                        house.fixture.regions(),
                        house.fixture.foundation().parameters())
                .set(
                        house.fixture.call("81", Role.SEKRETARIAT),
                        new ParameterDraft("sektor.wabah.hari_keluar", "81", "1", "SK 12", LocalDate.of(2026, 11, 20)))
                .value();

        assertThat(report("L-1", "19/11/2026").dues())
                .extracting(RecordDue::day)
                .containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(report("L-2", "20/11/2026").dues())
                .extracting(RecordDue::day)
                .containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void those_are_told_who_can_do_something_about_it() {
        move(OFFICER, report("L-1", null), "LAPORKAN");
        report("L-2", "02/11/2026");
        report("L-3", "20/11/2026");

        assertThat(told(HEAD))
                .containsExactly(
                        "Rejected goods leave: Report L-2, 2026-11-05",
                        "Closure order: Report L-1, 2026-11-23",
                        "Rejected goods leave: Report L-3, 2026-11-25");
        assertThat(told(OFFICER))
                .as("only the head closes")
                .containsExactly(
                        "Rejected goods leave: Report L-2, 2026-11-05", "Rejected goods leave: Report L-3, 2026-11-25");
        assertThat(told(StoreFixture.caller("81", Role.SEKRETARIAT))).isEmpty();
        assertThat(told(RECEIVER)).isEmpty();
        Waiting first = house.dues.waiting(HEAD).get(0);
        assertThat(first.detail().id()).isEqualTo("Wabah, UU 21/2019 Ps 45, paling lambat 5 Nov 2026");
        assertThat(first.link()).startsWith("/s/wabah/catatan/laporan/");
    }

    @Test
    void a_partner_who_has_to_move_a_shared_record_is_told_with_what_is_shared_and_no_more() {
        RecordView sent = move(OFFICER, report("L-1", "02/11/2026"), "KIRIM");

        assertThat(told(RECEIVER)).containsExactly("Receipt: Report 17 Nov 2026, 2026-11-24");
        assertThat(told(OFFICER)).containsExactly("Rejected goods leave: Report L-1, 2026-11-05");
        assertThat(seen(RECEIVER, sent).dues()).extracting(RecordDue::code).containsExactly("terima");
        assertThat(late(RECEIVER))
                .as("whether it is late would tell what is not shared")
                .isEmpty();
        assertThat(late(officer("73"))).isEmpty();
    }

    private RecordView sent(Caller owner, String number, String to) {
        Map<String, String> values = Map.of("nomor", number, "tanggal", "17/11/2026", "tujuan", to);
        return move(
                owner,
                house.records
                        .create(Call.of(owner), "wabah", "laporan", values, InputStyle.PEOPLE)
                        .value(),
                "KIRIM");
    }

    @Test
    void what_only_others_can_do_hides_nothing_that_the_reader_can() {
        for (int n = 10; n < 40; n++) {
            sent(OFFICER, "L-" + n, "35");
        }
        house.fixture.clock().plus(Duration.ofHours(1));
        report("L-90", "20/11/2026");
        sent(RECEIVER, "J-1", "81");

        assertThat(told(OFFICER))
                .containsExactly(
                        "Receipt: Report 17 Nov 2026, 2026-11-24", "Rejected goods leave: Report L-90, 2026-11-25");
    }

    @Test
    void beyond_what_can_be_read_at_once_the_list_is_named() {
        for (int n = 10; n < 32; n++) {
            report("L-" + n, "02/11/2026");
        }

        List<Waiting> waiting = house.dues.waiting(HEAD);
        assertThat(waiting).hasSize(21);
        assertThat(waiting.get(20).link()).isEqualTo("/s/wabah/catatan/laporan?lewat=ya");
    }

    @Test
    void reminders_and_screens_count_what_is_overdue() {
        report("L-1", "02/11/2026");
        report("L-2", "20/11/2026");

        assertThat(house.asked(OFFICER, "wabah", ReportSector.LATE).get(0).count())
                .isEqualTo(1);
        assertThat(house.reminders.waiting(OFFICER))
                .extracting(w -> w.title().en())
                .containsExactly("1 late");
    }

    @Test
    void lines_of_a_table_are_due_as_well() {
        house.imports
                .run(
                        Call.of(OFFICER),
                        "wabah",
                        "laporan",
                        new ImportRequest("nomor;tanggal;ditolak\nL-1;2026-11-17;2026-11-02\n", false))
                .value();

        assertThat(late(OFFICER)).containsExactly("Laporan L-1");
    }

    @Test
    void a_type_without_deadlines_is_not_asked_for_what_is_overdue() {
        reopen(ReportSector.PLAIN);
        report("L-1", "02/11/2026");

        Result<Page<RecordView>> refused = house.records.list(OFFICER, "wabah", "laporan", LATE, FIRST);
        assertThat(refused.problem().findings()).extracting(Finding::code).containsExactly("FILTER_OVERDUE");
        assertThat(house.dues.waiting(HEAD)).isEmpty();
    }

    @Test
    void records_from_before_the_deadlines_are_counted_by_and_by_and_forgotten_with_them() {
        reopen(ReportSector.PLAIN);
        report("L-1", "02/11/2026");
        move(OFFICER, report("L-2", null), "LAPORKAN");
        reopen(ReportSector.REPORT);
        assertThat(late(OFFICER)).isEmpty();

        assertThat(house.counting.step("wabah")).isTrue();
        assertThat(house.counting.step("wabah")).as("nothing is left to count").isFalse();
        assertThat(late(OFFICER)).containsExactly("Laporan L-1");
        house.fixture.clock().plus(Duration.ofDays(1));
        assertThat(late(OFFICER)).containsExactlyInAnyOrder("Laporan L-2", "Laporan L-1");

        reopen(ReportSector.PLAIN);
        move(
                HEAD,
                house.records.list(HEAD, "wabah", "laporan", RecordSearch.ALL, FIRST).value().items().stream()
                        .filter(r -> r.title().id().equals("Laporan L-2"))
                        .findFirst()
                        .orElseThrow(),
                "TUTUP");
        reopen(ReportSector.REPORT);
        house.counting.step("wabah");
        assertThat(late(OFFICER)).containsExactly("Laporan L-1");
    }

    @Test
    void a_version_counts_nothing_once_another_one_has_declared_its_deadlines() {
        reopen(ReportSector.PLAIN);
        report("L-1", "02/11/2026");
        reopen(ReportSector.REPORT);
        house.fixture.store().keep(SystemTask.MODULES, tx -> {
            tx.port(DueStore.class).declare("wabah", "laporan", "of another version", false);
            return "";
        });

        assertThat(house.counting.step("wabah")).isFalse();
        assertThat(late(OFFICER)).isEmpty();
        Optional<DueStore.Count> open = house.fixture
                .store()
                .read(
                        Scope.system(SystemTask.MODULES),
                        tx -> tx.port(DueStore.class).open("wabah", "laporan"));
        assertThat(open)
                .as("the other one has it all before it")
                .contains(new DueStore.Count("of another version", ""));
    }

    @Test
    void a_deleted_record_is_due_no_more() {
        RecordView record = report("L-1", "02/11/2026");

        house.records
                .delete(Call.of(OFFICER), "wabah", "laporan", record.id(), 1)
                .value();

        assertThat(late(OFFICER)).isEmpty();
        assertThat(told(HEAD)).isEmpty();
    }

    /** Everybody sets parameters. */
    private static final class Everybody implements Decisions {
        @Override
        public Optional<Problem> refusal(Caller caller, Action action, Subject subject) {
            return Optional.empty();
        }
    }
}
