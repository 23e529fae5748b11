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
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.store.testing.TestDatabase;

/** Who writes a number in small letters writes the same number, for days and ceilings as for what is unique. */
class FoldedKeyStoryTest {
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

    private Result<RecordView> write(String type, String... pairs) {
        Map<String, String> input = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i], pairs[i + 1]);
        }
        return house.records.create(call("81"), "darat", type, input, InputStyle.PEOPLE);
    }

    private Result<RecordView> placement(String number, String person, String from, String to) {
        return write("magang", "nomor", number, "nip", person, "mulai", from, "selesai", to);
    }

    private Result<RecordView> landing(String number, String area, String kg) {
        return write("pendaratan", "nomor", number, "wpp", area, "berat", kg, "hari", "2026-08-17");
    }

    private static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream().map(Finding::code).toList();
    }

    /** As a version without folded keys has left it: the columns are empty, and nothing is filled for this one. */
    private void keptBefore() {
        for (String sql : List.of(
                "update rp_darat_magang set fold_nip = null, filled = 'lama'",
                "update rp_darat_pendaratan set fold_wpp = null, filled = 'lama'",
                "update rp_darat_kuota set fold_wpp = null, filled = 'lama'",
                "update record_fill set mark = 'lama', done = 1")) {
            TestDatabase.tamper(folder, sql);
        }
    }

    @Test
    void an_official_is_not_placed_twice_by_writing_the_number_in_small_letters() {
        placement("M-1", "NIP-1980a", "2026-01-01", "2026-03-31").value();

        assertThat(codes(placement("M-2", "nip-1980A", "2026-03-01", "2026-04-30")))
                .containsExactly("MAGANG_GANDA");
        assertThat(placement("M-3", "nip-1980A", "2026-04-01", "2026-04-30").isDone())
                .as("other days")
                .isTrue();
        assertThat(placement("M-4", "École", "2026-01-01", "2026-01-31").isDone())
                .isTrue();
        assertThat(codes(placement("M-5", "éCOLE", "2026-01-05", "2026-01-06"))).containsExactly("MAGANG_GANDA");
    }

    @Test
    void two_rows_of_one_import_meet_too() {
        ImportReport report = house.imports
                .run(
                        call("81"),
                        "darat",
                        "magang",
                        new ImportRequest(
                                "nomor;nip;mulai;selesai\nM-1;é-1;01/01/2026;31/01/2026\nM-2;É-1;15/01/2026;16/01/2026\n",
                                false))
                .value();

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(f -> f.row() + " " + f.finding().code())
                .containsExactly("3 MAGANG_GANDA");
    }

    @Test
    void a_quota_is_not_passed_by_writing_its_area_in_small_letters() {
        write("kuota", "wpp", "Wpp-É", "untuk", "2026", "jumlah_kg", "100", "hari", "2026-01-01")
                .value();
        landing("L-1", "WPP-É", "60").value();

        assertThat(codes(landing("L-2", "wpp-é", "41"))).containsExactly("KUOTA_LAMPAU");
        assertThat(landing("L-2", "wpp-é", "40").isDone()).isTrue();
    }

    @Test
    void a_limit_is_not_lowered_below_what_is_used_under_it_in_other_letters() {
        RecordView quota = write("kuota", "wpp", "WPP-A", "untuk", "2026", "jumlah_kg", "100", "hari", "2026-01-01")
                .value();
        landing("L-1", "wpp-a", "60").value();

        assertThat(codes(house.records.delete(call("81"), "darat", "kuota", quota.id(), quota.version())))
                .containsExactly("LIMIT_IN_USE");
    }

    @Test
    void to_change_only_the_letters_of_a_key_is_to_change_nothing() {
        RecordView first = placement("M-1", "abc", "2026-01-01", "2026-03-31").value();

        assertThat(house.records
                        .change(
                                call("81"),
                                "darat",
                                "magang",
                                first.id(),
                                first.version(),
                                Map.of("nomor", "M-1", "nip", "ABC", "mulai", "2026-01-01", "selesai", "2026-03-31"),
                                InputStyle.PEOPLE)
                        .isDone())
                .isTrue();
    }

    @Test
    void what_was_kept_before_is_met_at_once_and_filled_behind() {
        write("kuota", "wpp", "Wpp-a", "untuk", "2026", "jumlah_kg", "100", "hari", "2026-01-01")
                .value();
        landing("L-1", "WPP-A", "60").value();
        placement("M-1", "NIP-a", "2026-01-01", "2026-03-31").value();
        placement("M-2", "é", "2026-01-01", "2026-03-31").value();
        keptBefore();

        assertThat(codes(landing("L-2", "wpp-a", "41"))).containsExactly("KUOTA_LAMPAU");
        assertThat(codes(placement("M-3", "nip-A", "2026-03-01", "2026-04-30"))).containsExactly("MAGANG_GANDA");

        while (house.filling.step("darat")) {
            // Until there is nothing left to do.
        }
        assertThat(codes(landing("L-2", "wpp-a", "41"))).containsExactly("KUOTA_LAMPAU");
        assertThat(codes(placement("M-3", "É", "2026-03-01", "2026-04-30"))).containsExactly("MAGANG_GANDA");
    }
}
