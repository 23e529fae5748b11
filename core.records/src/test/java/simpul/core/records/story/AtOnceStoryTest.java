package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.store.testing.TestDatabase;

/** A limit for each day alone: those that were away before or come later do not count. */
class AtOnceStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new StaySector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Map<String, String> input(String... pairs) {
        Map<String, String> input = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i], pairs[i + 1]);
        }
        return input;
    }

    private Result<RecordView> write(String region, String type, Map<String, String> input) {
        return house.records.create(call(region), "singgah", type, input, InputStyle.PEOPLE);
    }

    private Result<RecordView> allowed(String vessels) {
        return write("81", "kuota_singgah", input("wpp", "715", "kapal", vessels, "mulai", "2026-01-01"));
    }

    private static Map<String, String> days(String number, String from, String to) {
        return input(
                "nomor",
                number,
                "wpp",
                "715",
                "mulai",
                "2026-08-" + from,
                "sampai",
                to.isEmpty() ? "" : "2026-08-" + to);
    }

    private Result<RecordView> stay(String number, String from, String to) {
        return write("81", "singgah", days(number, from, to));
    }

    private Result<RecordView> change(RecordView old, Map<String, String> input) {
        return house.records.change(
                call("81"), "singgah", old.type(), old.id(), old.version(), input, InputStyle.PEOPLE);
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }

    private static String words(List<Finding> findings) {
        return findings.get(0).message().id();
    }

    @Test
    void as_many_as_are_allowed_are_away_on_each_day_however_many_were_before() {
        allowed("2").value();
        assertThat(stay("1", "01", "10").warnings()).as("one of two").isEmpty();
        stay("2", "11", "20").value();
        assertThat(words(stay("3", "05", "15").warnings()))
                .isEqualTo("Dengan catatan ini terpakai 2 catatan dari 2 catatan pada 2026-08-05.");

        Result<RecordView> refused = stay("4", "10", "10");
        assertThat(codes(refused)).containsExactly("SINGGAH_PENUH");
        assertThat(refused.problem().findings().get(0).field()).isEqualTo("mulai");
        assertThat(words(refused.problem().findings()))
                .isEqualTo("Kuota terpakai. Pada 2026-08-10 tercatat 2 catatan dari 2 catatan.");
        assertThat(stay("4", "16", "").isDone()).as("3 has left").isTrue();
    }

    @Test
    void the_day_is_told_on_which_most_are_away() {
        allowed("2").value();
        stay("1", "05", "05").value();
        stay("2", "20", "25").value();
        stay("3", "22", "23").value();

        assertThat(words(stay("4", "01", "31").problem().findings())).contains("2026-08-22");
    }

    @Test
    void who_has_no_end_yet_is_away_on_every_day_after() {
        allowed("1").value();
        RecordView open = stay("1", "10", "").value();

        assertThat(codes(stay("2", "31", "31"))).containsExactly("SINGGAH_PENUH");
        assertThat(stay("2", "01", "09").isDone()).isTrue();
        assertThat(codes(stay("3", "09", ""))).containsExactly("SINGGAH_PENUH");
        change(open, days("1", "10", "30")).value();
        assertThat(stay("3", "31", "").isDone()).isTrue();
    }

    @Test
    void a_changed_record_counts_once_and_only_the_days_that_it_takes_more_are_looked_at() {
        allowed("1").value();
        RecordView first = stay("1", "10", "20").value();
        stay("2", "25", "31").value();

        RecordView longer = change(first, days("1", "08", "24")).value();
        assertThat(codes(change(longer, days("1", "08", "25")))).containsExactly("SINGGAH_PENUH");
        RecordView shorter = change(longer, days("1", "12", "18")).value();
        assertThat(stay("3", "19", "24").isDone()).isTrue();
        assertThat(house.records
                        .delete(call("81"), "singgah", "singgah", shorter.id(), shorter.version())
                        .isDone())
                .isTrue();
        assertThat(stay("4", "12", "18").isDone()).isTrue();
    }

    @Test
    void days_in_the_wrong_order_are_told() {
        assertThat(codes(stay("1", "10", "09"))).containsExactly("SPAN_REVERSED");
    }

    @Test
    void a_limit_comes_down_to_the_day_on_which_most_are_away_and_not_below() {
        RecordView limit = allowed("5").value();
        stay("1", "01", "10").value();
        stay("2", "10", "20").value();
        stay("3", "21", "").value();

        Result<RecordView> lowered = change(limit, input("wpp", "715", "kapal", "1", "mulai", "2026-01-01"));
        assertThat(codes(lowered)).containsExactly("LIMIT_BELOW_USE");
        assertThat(words(lowered.problem().findings()))
                .isEqualTo("Batas ini lebih rendah daripada yang sudah tercatat pada satu hari: 2 catatan.");
        assertThat(codes(house.records.delete(call("81"), "singgah", "kuota_singgah", limit.id(), limit.version())))
                .containsExactly("LIMIT_IN_USE");
        assertThat(change(limit, input("wpp", "715", "kapal", "2", "mulai", "2026-01-01"))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_limit_that_comes_late_may_not_lie_below_what_was_away_on_one_day() {
        stay("1", "01", "10").value();
        stay("2", "10", "20").value();

        assertThat(codes(allowed("1"))).containsExactly("LIMIT_BELOW_USE");
        assertThat(allowed("2").isDone()).isTrue();
    }

    @Test
    void what_is_measured_adds_up_over_the_nation_in_the_state_that_counts_and_no_figure_is_told() {
        RecordView first = approved("81", "60", "01", "10").value();
        assertThat(berth("35", "60", "10", "12").isDone()).as("a draft").isTrue();

        Result<RecordView> refused = approved("35", "40,1", "10", "12");
        assertThat(codes(refused)).containsExactly("DERMAGA_PENUH");
        assertThat(words(refused.problem().findings())).isEqualTo("Dermaga penuh.");
        assertThat(words(approved("35", "40", "10", "12").warnings()))
                .isEqualTo("Dengan catatan ini paling sedikit 100 % batas terpakai.");
        assertThat(approved("35", "60", "13", "13").isDone()).isTrue();
        assertThat(first.version()).isEqualTo(2);
    }

    private Result<RecordView> berth(String region, String length, String from, String to) {
        return write(
                region,
                "sandar",
                input("nomor", "x", "panjang", length, "mulai", "2026-08-" + from, "sampai", "2026-08-" + to));
    }

    private Result<RecordView> approved(String region, String length, String from, String to) {
        RecordView draft = berth(region, length, from, to).value();
        return house.moves.move(call(region), "singgah", "sandar", draft.id(), draft.version(), "SETUJUI");
    }

    @Test
    void what_is_not_filled_yet_is_met_at_once() {
        write("81", "kuota_singgah", input("wpp", "wpp-a", "kapal", "1", "mulai", "2026-01-01"))
                .value();
        Map<String, String> first = days("1", "01", "10");
        first.put("wpp", "WPP-a");
        write("81", "singgah", first).value();
        for (String sql : List.of(
                "update rp_singgah_singgah set f_mulai = null, f_sampai = null, fold_wpp = null, filled = 'lama'",
                "update record_fill set mark = 'lama', done = 1")) {
            TestDatabase.tamper(folder, sql);
        }

        Map<String, String> second = days("2", "10", "12");
        second.put("wpp", "wpp-A");
        assertThat(codes(write("81", "singgah", second))).containsExactly("SINGGAH_PENUH");
        while (house.filling.step("singgah")) {
            // Until there is nothing left to do.
        }
        assertThat(codes(write("81", "singgah", second))).containsExactly("SINGGAH_PENUH");
        second.put("mulai", "2026-08-11");
        assertThat(write("81", "singgah", second).isDone()).isTrue();
    }
}
