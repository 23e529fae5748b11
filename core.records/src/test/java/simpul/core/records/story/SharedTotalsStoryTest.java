package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.role.Role;
import simpul.core.model.sector.question.Period;
import simpul.core.model.store.Call;
import simpul.core.store.testing.StoreFixture;

/** Maluku and Jawa Timur learn each other's totals under their agreement, never a record, and nobody else learns anything. */
class SharedTotalsStoryTest {
    private static final Caller MALUKU = officer("81");
    private static final Caller JATIM = officer("35");
    private static final Caller SULSEL = officer("73");

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new CatchTotalsSector(), "a", "81", "35", "73");
        Pact.of("pks", "ikan", "2026-01-15", 24, "81", "35").in(house.fixture);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RecordView caught(Caller owner, String day, String fish, String tons, @Nullable String price) {
        return caught(owner, day, fish, tons, price, "pks");
    }

    private RecordView caught(
            Caller owner, String day, String fish, String tons, @Nullable String price, @Nullable String agreement) {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("hari", day);
        values.put("ikan", fish);
        values.put("ton", tons);
        values.put("harga", price);
        values.put("pks", agreement);
        return house.records
                .create(Call.of(owner), "ikan", "tangkap", values, InputStyle.PROGRAMS)
                .value();
    }

    private void three(Caller owner, String month, String fish) {
        for (int i = 1; i <= 3; i++) {
            caught(owner, month + "-0" + i, fish, i + ".5", i + "000");
        }
    }

    private List<String> seen(Caller reader, Period period) {
        return CatchTotalsSector.lines(house.screens
                .show(reader, "ikan", "mitra", Optional.of(period), Map.of())
                .value()
                .view());
    }

    @Test
    void a_partner_sees_how_many_and_how_much_and_no_record() {
        three(MALUKU, "2026-08", "SKJ");
        caught(MALUKU, "2026-08-09", "SKJ", "10.0", "5000");

        assertThat(seen(JATIM, Period.quarter(2026, 3)))
                .containsExactly(
                        "mitra: pks 81 Daerah 81",
                        "semua: 4 17.5 2750",
                        "81 SKJ 2026-3: 4 17.5 2750",
                        "pks 2026: 4 17.5 2750");
        assertThat(house.records
                        .list(
                                JATIM,
                                "ikan",
                                "tangkap",
                                simpul.core.model.record.RecordSearch.ALL,
                                new simpul.core.model.store.Cursor(50, null))
                        .value()
                        .items())
                .isEmpty();
    }

    @Test
    void the_own_records_are_not_among_the_partners() {
        three(MALUKU, "2026-08", "SKJ");

        assertThat(seen(MALUKU, Period.quarter(2026, 3))).containsExactly("mitra: pks 35 Daerah 35", "semua: 0 - -");
    }

    @Test
    void a_cell_that_is_too_small_is_in_no_answer_and_no_sum() {
        three(MALUKU, "2026-08", "SKJ");
        caught(MALUKU, "2026-08-09", "YFT", "99.9", "9000");
        caught(MALUKU, "2026-08-10", "YFT", "99.9", "9000");
        List<String> without = seen(JATIM, Period.quarter(2026, 3));

        assertThat(without)
                .as("the sum over all fish holds nothing of the fish that is left out")
                .containsExactly(
                        "mitra: pks 81 Daerah 81",
                        "semua: 3 7.5 2000",
                        "81 SKJ 2026-3: 3 7.5 2000",
                        "pks 2026: 3 7.5 2000");

        caught(MALUKU, "2026-08-11", "YFT", "0.1", "9000");
        assertThat(seen(JATIM, Period.quarter(2026, 3))).contains("81 YFT 2026-3: 3 199.9 9000", "semua: 6 207.4 5500");
    }

    @Test
    void a_sum_over_too_few_values_keeps_its_cell_back() {
        three(MALUKU, "2026-08", "SKJ");
        caught(MALUKU, "2026-08-04", "YFT", "1.0", "7000");
        caught(MALUKU, "2026-08-05", "YFT", "1.0", null);
        caught(MALUKU, "2026-08-06", "YFT", "1.0", null);

        assertThat(seen(JATIM, Period.quarter(2026, 3)))
                .contains("semua: 3 7.5 2000")
                .noneMatch(l -> l.contains("YFT"));
    }

    @Test
    void only_whole_quarters_that_are_over_are_given_away() {
        three(MALUKU, "2026-08", "SKJ");
        three(MALUKU, "2026-10", "YFT");

        assertThat(seen(JATIM, Period.month(2026, 8)))
                .as("a part of a cell")
                .containsExactly("mitra: pks 81 Daerah 81", "semua: 0 - -");
        assertThat(seen(JATIM, Period.quarter(2026, 4)))
                .as("it still runs")
                .containsExactly("mitra: pks 81 Daerah 81", "semua: 0 - -");
        assertThat(seen(JATIM, Period.year(2026)))
                .contains("semua: 3 7.5 2000", "81 SKJ 2026-3: 3 7.5 2000")
                .noneMatch(l -> l.contains("YFT"));
    }

    @Test
    void only_what_names_an_agreement_in_force_on_its_day_counts() {
        caught(MALUKU, "2026-01-10", "SKJ", "1.0", "1");
        caught(MALUKU, "2026-01-14", "SKJ", "1.0", "1");
        three(MALUKU, "2026-02", "SKJ");
        caught(MALUKU, "2026-02-10", "SKJ", "5.0", "1", null);

        assertThat(seen(JATIM, Period.quarter(2026, 1))).contains("semua: 3 7.5 2000");
        assertThat(seen(JATIM, Period.quarter(2025, 4))).containsExactly("semua: 0 - -");
    }

    @Test
    void a_third_region_and_its_records_are_outside() {
        three(MALUKU, "2026-08", "SKJ");
        three(SULSEL, "2026-08", "YFT");

        assertThat(seen(SULSEL, Period.quarter(2026, 3))).containsExactly("semua: 0 - -");
        assertThat(seen(JATIM, Period.quarter(2026, 3)))
                .as("who is not party gives nothing away, even where a record names the agreement")
                .contains("semua: 3 7.5 2000")
                .noneMatch(l -> l.contains("73"));
    }

    @Test
    void an_agreement_that_one_region_has_written_down_alone_opens_nothing() {
        Pact.of("pks-lama", "ikan", "2026-01-01", 24, "73", "81").alone().in(house.fixture);
        three(MALUKU, "2026-08", "SKJ");

        assertThat(seen(SULSEL, Period.quarter(2026, 3))).containsExactly("semua: 0 - -");
    }

    @Test
    void drafts_never_count_and_what_is_withdrawn_does_no_longer() {
        RecordView report = house.records
                .create(
                        Call.of(MALUKU),
                        "ikan",
                        "lapor",
                        Map.of("hari", "2026-08-01", "pks", "pks"),
                        InputStyle.PROGRAMS)
                .value();
        List<String> draft = seen(JATIM, Period.quarter(2026, 3));
        RecordView sent = move(report, "KIRIMKAN");

        assertThat(draft).noneMatch(l -> l.startsWith("laporan"));
        assertThat(seen(JATIM, Period.quarter(2026, 3))).contains("laporan 81 2026-08: 1");

        move(sent, "TARIK");
        assertThat(seen(JATIM, Period.quarter(2026, 3))).isEqualTo(draft);
    }

    private RecordView move(RecordView record, String move) {
        return house.moves
                .move(Call.of(MALUKU), "ikan", "lapor", record.id(), record.version(), move)
                .value();
    }

    @Test
    void the_council_of_a_partner_reads_no_screens_of_sectors() {
        Caller council = StoreFixture.caller("35", Role.DPRD);

        assertThat(house.screens
                        .show(council, "ikan", "mitra", Optional.of(Period.quarter(2026, 3)), Map.of())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }
}
