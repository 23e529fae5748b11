package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;

class ConstraintStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new LandingSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<RecordView> write(String region, String type, String... pairs) {
        return house.records.create(call(region), "darat", type, input(pairs), InputStyle.PEOPLE);
    }

    private Result<RecordView> change(RecordView old, String... pairs) {
        Map<String, String> input = new LinkedHashMap<>();
        old.values().forEach((code, value) -> {
            if (!code.equals("tahun")) {
                input.put(code, value.toString().replace('.', ','));
            }
        });
        input.putAll(input(pairs));
        return house.records.change(call("81"), "darat", old.type(), old.id(), old.version(), input, InputStyle.PEOPLE);
    }

    private static Map<String, String> input(String... pairs) {
        Map<String, String> input = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i], pairs[i + 1]);
        }
        return input;
    }

    private Result<RecordView> quota(String kg) {
        return write("81", "kuota", "wpp", "715", "untuk", "2026", "jumlah_kg", kg, "hari", "2026-01-01");
    }

    private Result<RecordView> landing(String number, String kg) {
        return write("81", "pendaratan", "nomor", number, "wpp", "715", "berat", kg, "hari", "2026-08-17");
    }

    private Result<RecordView> placement(String number, String from, String to) {
        return write("81", "magang", "nomor", number, "nip", "1980", "mulai", from, "selesai", to);
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }

    private static String words(Result<?> refused) {
        return refused.problem().findings().get(0).message().id();
    }

    @Test
    void landings_stay_under_the_quota_of_their_area_and_year_with_a_warning_on_the_way() {
        assertThat(landing("L-0", "900").warnings()).as("nothing limits it yet").isEmpty();
        quota("1000").value();
        assertThat(landing("L-1", "50,5").warnings())
                .singleElement()
                .satisfies(w ->
                        assertThat(w.message().id()).isEqualTo("Dengan catatan ini terpakai 950,5 kg dari 1000 kg."));

        Result<RecordView> refused = landing("L-2", "49,51");
        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(refused.problem().findings())
                .containsExactly(new Finding(
                        "KUOTA_LAMPAU",
                        simpul.core.model.result.Severity.BLOCKING,
                        simpul.core.model.text.Text.of(
                                "Kuota WPP terlampaui. Tercatat 950,5 kg dari 1000 kg.",
                                "The quota is used up. Recorded: 950.5 kg of 1000 kg."),
                        "PP 11/2023",
                        "berat"));
        assertThat(landing("L-2", "49,50").isDone()).as("up to the limit").isTrue();
        assertThat(write("81", "pendaratan", "nomor", "L-3", "wpp", "715", "berat", "9", "hari", "2027-01-01")
                        .isDone())
                .as("another year")
                .isTrue();
        assertThat(write("35", "pendaratan", "nomor", "L-3", "wpp", "715", "berat", "9", "hari", "2026-01-02")
                        .isDone())
                .as("another region")
                .isTrue();
    }

    @Test
    void a_changed_record_counts_once_and_may_always_use_less() {
        quota("100").value();
        RecordView landing = landing("L-1", "60").value();
        RecordView higher = change(landing, "berat", "100").value();
        assertThat(codes(change(higher, "berat", "100,01"))).containsExactly("KUOTA_LAMPAU");
        RecordView lower = change(higher, "berat", "99").value();
        assertThat(landing("L-2", "1").isDone()).isTrue();
        assertThat(house.records
                        .delete(call("81"), "darat", "pendaratan", lower.id(), lower.version())
                        .isDone())
                .isTrue();
        assertThat(landing("L-3", "99").isDone()).isTrue();
    }

    @Test
    void a_limit_is_not_taken_away_from_under_what_is_used() {
        RecordView quota = quota("100").value();
        landing("L-1", "60").value();

        Result<RecordView> lowered = change(quota, "jumlah_kg", "59,9");
        assertThat(codes(lowered)).containsExactly("LIMIT_BELOW_USE");
        assertThat(words(lowered)).contains("60 kg");
        assertThat(codes(change(quota, "wpp", "716"))).containsExactly("LIMIT_IN_USE");
        assertThat(codes(house.records.delete(call("81"), "darat", "kuota", quota.id(), quota.version())))
                .containsExactly("LIMIT_IN_USE");

        RecordView exact = change(quota, "jumlah_kg", "60").value();
        assertThat(codes(landing("L-2", "0,01"))).containsExactly("KUOTA_LAMPAU");
        change(exact, "jumlah_kg", "61").value();
        assertThat(landing("L-2", "0,01").isDone()).isTrue();
    }

    @Test
    void a_limit_that_comes_late_may_not_lie_below_what_is_recorded() {
        landing("L-1", "60").value();

        assertThat(codes(quota("59"))).containsExactly("LIMIT_BELOW_USE");
        assertThat(quota("60").isDone()).isTrue();
    }

    @Test
    void nobody_is_placed_twice_on_one_day() {
        RecordView open = placement("M-1", "2026-08-01", "").value();
        assertThat(codes(placement("M-2", "2026-09-01", "2026-09-30"))).containsExactly("MAGANG_GANDA");
        RecordView ended = change(open, "selesai", "2026-08-31").value();

        assertThat(codes(placement("M-2", "2026-08-31", "2026-09-30"))).containsExactly("MAGANG_GANDA");
        assertThat(codes(placement("M-2", "2026-07-01", ""))).containsExactly("MAGANG_GANDA");
        assertThat(codes(placement("M-2", "2026-09-30", "2026-09-01"))).containsExactly("SPAN_REVERSED");
        assertThat(placement("M-2", "2026-09-01", "2026-09-30").isDone()).isTrue();
        assertThat(placement("M-3", "2026-07-01", "2026-07-31").isDone()).isTrue();
        assertThat(change(ended, "mulai", "2026-08-02").isDone())
                .as("a record does not stand in its own way")
                .isTrue();
        assertThat(write("35", "magang", "nomor", "M-1", "nip", "1980", "mulai", "2026-08-01")
                        .isDone())
                .as("another region")
                .isTrue();
    }

    @Test
    void a_nationwide_refusal_says_the_same_words_and_nothing_of_the_other_record() {
        permit("81", "I-1", "715", "2026-08-01").value();

        Result<RecordView> own = permit("81", "I-1", "716", "2026-08-01");
        Result<RecordView> foreign = permit("35", "I-1", "716", "2026-08-01");
        assertThat(codes(foreign)).containsExactly("IZIN_GANDA");
        assertThat(foreign.problem()).isEqualTo(own.problem());
        Result<RecordView> ownSpan = permit("81", "I-2", "715", "2026-08-05");
        Result<RecordView> foreignSpan = permit("35", "I-2", "715", "2026-08-05");
        assertThat(codes(foreignSpan)).containsExactly("IZIN_TUMPANG");
        assertThat(foreignSpan.problem()).isEqualTo(ownSpan.problem());

        permit("35", "I-3", "717", "2026-08-01").value();
        assertThat(permit("81", "I-4", "718", "2026-08-01").warnings())
                .extracting(w -> w.message().id())
                .containsExactly("Dengan catatan ini paling sedikit 100 % batas terpakai.");
        Result<RecordView> full = permit("35", "I-5", "719", "2026-08-01");
        assertThat(codes(full)).containsExactly("IZIN_PENUH");
        assertThat(words(full)).isEqualTo("Batas untuk isian ini terlampaui.");
    }

    private Result<RecordView> permit(String region, String number, String area, String from) {
        return write(
                region,
                "izin",
                "nomor",
                number,
                "wpp",
                area,
                "mulai",
                from,
                "selesai",
                "2026-08-31",
                "hari",
                "2026-01-01");
    }

    @Test
    void a_ceiling_that_only_warns_lets_the_record_pass() {
        assertThat(write("81", "berita", "nomor", "1", "wpp", "715", "hari", "2026-01-01")
                        .warnings())
                .isEmpty();
        Result<RecordView> second = write("81", "berita", "nomor", "2", "wpp", "715", "hari", "2026-01-01");
        assertThat(second.isDone()).isTrue();
        assertThat(second.warnings()).extracting(Finding::code).containsExactly("BERITA_BANYAK");
    }

    @Test
    void everything_that_is_broken_is_said_at_once() {
        quota("10").value();
        landing("L-1", "10").value();

        assertThat(codes(landing("L-1", "1"))).containsExactlyInAnyOrder("KUOTA_LAMPAU", "NOMOR_GANDA");
    }

    @Test
    void an_import_keeps_the_rows_that_fit_names_the_others_and_can_be_repeated() {
        quota("100").value();
        landing("L-1", "40").value();
        String csv = "nomor;wpp;berat;hari\n"
                + "L-2;715;50;2026-08-17\n"
                + "L-3;715;20;2026-08-17\n"
                + "L-1;715;30;2026-08-17\n"
                + "L-4;715;20;2026-08-17\n"
                + "L-5;715;1;2026-08-17\n"
                + "L-6;999;1000;2026-08-17\n";
        ImportReport report = imported("81", "pendaratan", csv);
        assertThat(report.created()).isEqualTo(3);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.findings())
                .filteredOn(f -> f.finding().blocks())
                .extracting(f -> f.row() + " " + f.column() + " " + f.finding().code())
                .containsExactly("3 berat KUOTA_LAMPAU", "6 berat KUOTA_LAMPAU");
        ImportReport again = imported("81", "pendaratan", csv);
        assertThat(again.unchanged()).isEqualTo(4);
        assertThat(again.refused()).isEqualTo(2);

        ImportReport placed = imported(
                "81",
                "magang",
                "nomor;nip;mulai;selesai\nM-1;1980;2026-08-01;2026-08-31\nM-2;1980;2026-08-31;\nM-3;1981;2026-08-31;\n");
        assertThat(placed.findings())
                .extracting(f -> f.row() + " " + f.finding().code())
                .containsExactly("3 MAGANG_GANDA");
    }

    @Test
    void an_import_does_not_take_over_a_number_that_another_region_claims_for_the_nation() {
        permit("35", "I-1", "715", "2026-08-01").value();

        ImportReport report = imported(
                "81",
                "izin",
                "nomor;wpp;mulai;selesai;hari\nI-1;716;2026-08-01;2026-08-02;2026-01-01\n"
                        + "I-2;715;2026-08-01;2026-08-02;2026-01-01\nI-3;717;2026-08-01;;2026-01-01\n");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.findings())
                .filteredOn(f -> f.finding().blocks())
                .extracting(f -> f.row() + " " + f.finding().code())
                .containsExactly("2 IZIN_GANDA", "3 IZIN_TUMPANG");
    }

    private ImportReport imported(String region, String type, String csv) {
        return Objects.requireNonNull(house.imports
                .run(call(region), "darat", type, new ImportRequest(csv, false))
                .value());
    }
}
