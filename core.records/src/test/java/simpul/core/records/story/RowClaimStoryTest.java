package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;

/** A field of rows is unique across records: one ear tag is not in two shipments, nor twice in one. */
class RowClaimStoryTest {
    @TempDir
    Path folder;

    private int opened;

    private void with(HerdSector version, Consumer<RecordHouse> work) {
        try (RecordHouse house = new RecordHouse(folder, version, "opening " + opened++)) {
            work.accept(house);
        }
    }

    private static Map<String, Object> animals(String number, String part, String field, String... tags) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List.of(tags).forEach(tag -> rows.add(Map.of(field, tag)));
        return Map.of("nomor", number, "tanggal", "2026-08-17", part, rows);
    }

    private static RecordView draft(RecordHouse house, String region, String number, String... tags) {
        return house.records
                .create(call(region), "ternak", "mutasi", animals(number, "hewan", "anting", tags), InputStyle.PEOPLE)
                .value();
    }

    private static Result<RecordView> penned(RecordHouse house, String region, String number, String... tags) {
        return house.records.create(
                call(region), "ternak", "kandang", animals(number, "isi", "anting", tags), InputStyle.PEOPLE);
    }

    private static Result<RecordView> move(RecordHouse house, RecordView record, String move) {
        return house.moves.move(call(record.region()), "ternak", "mutasi", record.id(), record.version(), move);
    }

    private static List<String> places(Result<?> refused) {
        return refused.problem().findings().stream()
                .map(f -> f.code() + " " + f.field())
                .toList();
    }

    @Test
    void one_tag_travels_once_and_the_other_region_learns_nothing_else() {
        with(HerdSector.SECOND, house -> {
            RecordView first = draft(house, "81", "RAHASIA-1", "A-1", "A-2");
            RecordView second = draft(house, "35", "2", "B-1", "a-2", "B-3");
            move(house, first, "AJUKAN").value();

            Result<RecordView> refused = move(house, second, "AJUKAN");

            assertThat(refused.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
            assertThat(refused.problem().findings()).singleElement().satisfies(f -> {
                assertThat(f.code()).isEqualTo("ANTING_GANDA");
                assertThat(f.field()).isEqualTo("hewan[1].anting");
                assertThat(f.basis()).isEqualTo("Permentan 17/2023");
                assertThat(f.message().id()).isEqualTo("Hewan, baris 2: Anting ini sudah diajukan.");
            });
            assertThat(refused.problem().toString()).doesNotContain("RAHASIA", "A-1", first.id(), "Maluku");
        });
    }

    @Test
    void what_is_cancelled_corrected_or_deleted_is_free_again() {
        with(HerdSector.SECOND, house -> {
            RecordView first =
                    move(house, draft(house, "81", "1", "A-1", "A-2"), "AJUKAN").value();
            RecordView second = draft(house, "81", "2", "A-1");
            RecordView third = draft(house, "35", "3", "A-2");
            RecordView changed = house.records
                    .change(
                            call("81"),
                            "ternak",
                            "mutasi",
                            first.id(),
                            first.version(),
                            animals("1", "hewan", "anting", "A-2"),
                            InputStyle.PEOPLE)
                    .value();
            RecordView sent = move(house, second, "AJUKAN").value();
            assertThat(places(move(house, third, "AJUKAN"))).containsExactly("ANTING_GANDA hewan[0].anting");
            move(house, changed, "BATALKAN").value();
            move(house, third, "AJUKAN").value();

            house.records
                    .delete(call("81"), "ternak", "mutasi", sent.id(), sent.version())
                    .value();
            assertThat(move(house, draft(house, "35", "4", "A-1"), "AJUKAN").isDone())
                    .isTrue();
        });
    }

    @Test
    void a_tag_that_one_record_names_twice_is_found_at_its_row_with_everything_else() {
        with(HerdSector.SECOND, house -> {
            penned(house, "81", "1", "A-1").value();

            assertThat(places(penned(house, "81", "2", "B-1", "A-1", "b-1")))
                    .containsExactlyInAnyOrder("ANTING_KANDANG isi[1].anting", "ANTING_KANDANG isi[2].anting");
            assertThat(penned(house, "35", "1", "A-1").isDone())
                    .as("each region for itself")
                    .isTrue();
            RecordView draft = draft(house, "81", "3", "C-1", "C-1");
            assertThat(places(move(house, draft, "AJUKAN"))).containsExactly("ANTING_GANDA hewan[1].anting");
        });
    }

    @Test
    void several_fields_of_a_row_are_one_key_and_a_row_that_lacks_one_is_left_alone() {
        with(HerdSector.SECOND, house -> {
            stalls(house, "1", Map.of("jenis", "SAPI", "petak", "7"), Map.of("jenis", "SAPI"))
                    .value();

            assertThat(places(stalls(house, "2", Map.of("jenis", "SAPI"), Map.of("jenis", "SAPI", "petak", "7"))))
                    .containsExactly("PETAK_GANDA isi[1].jenis");
            assertThat(stalls(house, "3", Map.of("jenis", "DOMBA", "petak", "7"), Map.of("jenis", "SAPI"))
                            .isDone())
                    .isTrue();
        });
    }

    @SafeVarargs
    private static Result<RecordView> stalls(RecordHouse house, String number, Map<String, Object>... rows) {
        return house.records.create(
                call("81"),
                "ternak",
                "kandang",
                Map.of("nomor", number, "tanggal", "2026-08-17", "isi", List.of(rows)),
                InputStyle.PEOPLE);
    }

    @Test
    void an_import_names_the_line_and_the_cell_tried_and_done() {
        with(HerdSector.SECOND, house -> {
            penned(house, "81", "1", "A-1", "A-2").value();
            String table = "Nomor;Tanggal;Isi: Anting\n"
                    + "2;17/08/2026;B-1\n;;A-2\n"
                    + "3;17/08/2026;C-1\n;;c-1\n"
                    + "4;17/08/2026;D-1\n;;D-2\n"
                    + "5;17/08/2026;E-1\n;;D-2\n"
                    + "1;17/08/2026;A-2\n;;A-1\n";

            ImportReport tried = imported(house, table, true);
            ImportReport done = imported(house, table, false);

            assertThat(said(done))
                    .containsExactly(
                            "3 Isi: Anting A-2 ANTING_KANDANG",
                            "5 Isi: Anting c-1 ANTING_KANDANG",
                            "9 Isi: Anting D-2 ROW_TWICE");
            assertThat(said(tried)).isEqualTo(said(done));
            assertThat(done.created()).isEqualTo(1);
            assertThat(done.changed()).isEqualTo(1);
            assertThat(places(penned(house, "81", "9", "D-1"))).hasSize(1);
        });
    }

    private static ImportReport imported(RecordHouse house, String table, boolean dryRun) {
        return house.imports
                .run(call("81"), "ternak", "kandang", new ImportRequest(table, dryRun))
                .value();
    }

    private static List<String> said(ImportReport report) {
        return report.findings().stream()
                .map(f -> f.row() + " " + f.column() + " " + f.cell() + " "
                        + f.finding().code())
                .toList();
    }

    @Test
    void rows_of_five_hundred_records_are_looked_up_and_claimed_together() {
        with(HerdSector.SECOND, house -> {
            StringBuilder table = new StringBuilder("Nomor;Tanggal;Isi: Anting\n");
            for (int i = 0; i < 500; i++) {
                table.append(i).append(";17/08/2026;T-").append(i).append("-0\n");
                for (int row = 1; row < 5; row++) {
                    table.append(";;T-")
                            .append(i == 499 ? 0 : i)
                            .append('-')
                            .append(row)
                            .append('\n');
                }
            }
            ImportReport report = imported(house, table.toString(), false);

            assertThat(report.created()).isEqualTo(499);
            assertThat(report.findings()).extracting(f -> f.finding().code()).containsOnly("ROW_TWICE");
            assertThat(imported(house, table.toString(), false).unchanged()).isEqualTo(499);
        });
    }

    @Test
    void erasing_a_person_lets_go_of_the_number_in_the_rows() {
        with(HerdSector.SECOND, house -> {
            RecordView kept = stalls(house, "1", Map.of("nik", "7471")).value();
            assertThat(places(stalls(house, "2", Map.of("nik", "7471")))).containsExactly("NIK_GANDA isi[0].nik");

            house.erasure
                    .erase(call("81"), "ternak", "kandang", kept.id(), kept.version())
                    .value();

            assertThat(stalls(house, "2", Map.of("nik", "7471")).isDone()).isTrue();
        });
    }

    @Test
    void a_new_schema_claims_what_is_there_under_its_new_names_and_restating_keeps_it() {
        List<String> sent = new ArrayList<>();
        with(HerdSector.FIRST, house -> {
            for (String number : List.of("1", "2")) {
                RecordView draft = house.records
                        .create(
                                call("81"),
                                "ternak",
                                "mutasi",
                                animals(number, "hewan", "cap", "A-1", "A-1", "N-" + number),
                                InputStyle.PEOPLE)
                        .value();
                sent.add(move(house, draft, "AJUKAN").value().id());
            }
        });
        with(HerdSector.SECOND, house -> {
            while (house.filling.step("ternak") || house.restating.step("ternak")) {
                // Until there is nothing left to do.
            }
            assertThat(places(move(house, draft(house, "35", "3", "A-1", "N-1", "N-2", "N-3"), "AJUKAN")))
                    .as("what was twice before has one of the two")
                    .containsExactly(
                            "ANTING_GANDA hewan[0].anting",
                            "ANTING_GANDA hewan[1].anting",
                            "ANTING_GANDA hewan[2].anting");
            assertThat(sent)
                    .as("both are computed anew, whichever of them has it")
                    .allSatisfy(id -> assertThat(house.records
                                    .find(call("81").caller(), "ternak", "mutasi", id)
                                    .value()
                                    .values())
                            .containsEntry("ekor", 30L));
        });
    }
}
