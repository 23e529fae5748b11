package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;
import static simpul.core.records.story.RecordHouse.trip;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.evaluation.MeasuredMatter;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.record.Exports;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.testing.StoreFixture;

class RecordStoryTest {
    private static final Cursor FIRST = new Cursor(50, null);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<RecordView> create(String region, Map<String, String> trip) {
        return house.records.create(call(region), "kapal", "trip", trip, InputStyle.PEOPLE);
    }

    private List<RecordView> list(String region, RecordSearch search) {
        return house.records
                .list(officer(region), "kapal", "trip", search, FIRST)
                .value()
                .items();
    }

    @Test
    void a_record_is_kept_as_it_was_understood_and_found_again() {
        RecordView kept = create("81", trip("GT-1", "17 Agustus 2026", "12,5")).value();

        assertThat(kept.values())
                .containsEntry("ton", new BigDecimal("12.500"))
                .containsEntry("tanggal", LocalDate.of(2026, 8, 17))
                .containsEntry("jenis", "JARING")
                .containsEntry("pks", "pks")
                .containsEntry("besar", true);
        assertThat(house.records
                        .find(officer("81"), "kapal", "trip", kept.id())
                        .value()
                        .values())
                .isEqualTo(kept.values());
        assertThat(java.util.Objects.requireNonNull(kept.words().get("jenis")).en())
                .isEqualTo("Net");
    }

    @Test
    void records_of_another_region_do_not_exist() {
        RecordView kept = create("81", trip("GT-1", "17/08/2026", "1")).value();

        assertThat(list("35", RecordSearch.ALL)).isEmpty();
        assertThat(house.records
                        .find(officer("35"), "kapal", "trip", kept.id())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(house.records
                        .delete(call("35"), "kapal", "trip", kept.id(), 1)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(create("35", trip("GT-1", "17/08/2026", "1")).isDone())
                .as("a plate that another region uses tells nothing")
                .isTrue();
    }

    @Test
    void a_plate_is_unique_in_its_region_and_free_again_after_deletion() {
        RecordView first = create("81", trip("GT-1", "17/08/2026", "1")).value();

        Result<RecordView> second = create("81", trip("gt-1", "18/08/2026", "1"));
        assertThat(second.problem().kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(second.problem().findings()).extracting(Finding::code).containsExactly("TANDA_GANDA");
        assertThat(list("81", RecordSearch.ALL)).hasSize(1);

        assertThat(house.records
                        .delete(call("81"), "kapal", "trip", first.id(), 1)
                        .isDone())
                .isTrue();
        assertThat(create("81", trip("GT-1", "18/08/2026", "1")).isDone()).isTrue();
    }

    @Test
    void of_two_writers_of_one_plate_exactly_one_wins() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        for (int round = 0; round < 20; round++) {
            String plate = "GT-" + round;
            String day = LocalDate.of(2026, 1, 1).plusDays(round).toString();
            List<Future<Result<RecordView>>> both = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                both.add(pool.submit(() -> {
                    start.await();
                    return create("81", trip(plate, day, "1"));
                }));
            }
            long won = 0;
            for (Future<Result<RecordView>> one : both) {
                won += one.get().isDone() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        pool.shutdown();
        assertThat(list("81", RecordSearch.ALL)).hasSize(20);
    }

    @Test
    void a_rule_counts_the_other_records_and_not_the_one_that_is_changed() {
        create("81", trip("GT-1", "17/08/2026", "1"));
        RecordView second = create("81", trip("GT-2", "17/08/2026", "1")).value();

        assertThat(create("81", trip("GT-3", "17/08/2026", "1")).problem().findings())
                .extracting(Finding::code, Finding::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TERLALU_BANYAK", "Perda 1"));
        assertThat(change(second, trip("GT-2", "17/08/2026", "2")).isDone()).isTrue();
        assertThat(change(second, trip("GT-2", "17/08/2026", "3")).problem().kind())
                .isEqualTo(ProblemKind.STALE);
    }

    private Result<RecordView> change(RecordView record, Map<String, String> trip) {
        return house.records.change(
                call("81"), "kapal", "trip", record.id(), record.version(), trip, InputStyle.PEOPLE);
    }

    @Test
    void writing_stops_when_the_entitlement_ends_and_reading_goes_on() {
        create("81", trip("GT-1", "17/08/2026", "1"));
        house.entitling.end();

        assertThat(create("81", trip("GT-2", "17/08/2026", "1")).problem().kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(list("81", RecordSearch.ALL)).hasSize(1);
        assertThat(house.screens
                        .show(officer("81"), "kapal", "ikhtisar", Optional.empty(), Map.of())
                        .isDone())
                .isTrue();
        assertThat(house.screens
                        .show(officer("35"), "kapal", "ikhtisar", Optional.empty(), Map.of())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void who_may_not_write_is_told_so_before_anything_is_read() {
        Call head = Call.of(StoreFixture.caller("81", Role.KEPALA_DAERAH));
        assertThat(house.records
                        .create(head, "kapal", "trip", Map.of(), InputStyle.PEOPLE)
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void who_may_not_read_cannot_tell_a_record_from_none_by_changing_it() {
        RecordView kept = create("81", trip("GT-1", "17 Agustus 2026", "12,5")).value();
        Call council = Call.of(StoreFixture.caller("81", Role.DPRD));

        for (int version : new int[] {kept.version(), kept.version() + 1}) {
            assertThat(house.records
                            .delete(council, "kapal", "trip", kept.id(), version)
                            .problem())
                    .isEqualTo(house.records
                            .delete(council, "kapal", "trip", "tidak-ada", version)
                            .problem());
            assertThat(house.records
                            .change(council, "kapal", "trip", kept.id(), version, Map.of(), InputStyle.PROGRAMS)
                            .problem())
                    .isEqualTo(house.records
                            .change(council, "kapal", "trip", "tidak-ada", version, Map.of(), InputStyle.PROGRAMS)
                            .problem());
        }
    }

    @Test
    void a_list_is_searched_filtered_and_paged_from_the_newest_day() {
        for (int i = 1; i <= 5; i++) {
            create("81", trip("GT-" + i, "0" + i + "/08/2026", String.valueOf(i * 4)));
        }
        Page<RecordView> page = house.records
                .list(officer("81"), "kapal", "trip", RecordSearch.ALL, new Cursor(2, null))
                .value();
        assertThat(page.items()).extracting(r -> r.values().get("tanda")).containsExactly("GT-5", "GT-4");
        Page<RecordView> next = house.records
                .list(officer("81"), "kapal", "trip", RecordSearch.ALL, new Cursor(2, page.next()))
                .value();
        assertThat(next.items()).extracting(r -> r.values().get("tanda")).containsExactly("GT-3", "GT-2");

        assertThat(list("81", new RecordSearch("gt-3", List.of()))).hasSize(1);
        assertThat(list("81", new RecordSearch("", List.of(new Condition("at_least", "ton", List.of("12"))))))
                .hasSize(3);
        assertThat(list("81", new RecordSearch("", List.of(new Condition("is", "besar", List.of("true"))))))
                .hasSize(3);
        assertThat(house.records
                        .list(
                                officer("81"),
                                "kapal",
                                "trip",
                                new RecordSearch("", List.of(new Condition("is", "nakhoda", List.of("x")))),
                                FIRST)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("FILTER_UNKNOWN");
    }

    @Test
    void personal_fields_are_masked_for_who_watches_from_outside() {
        RecordView own = create("81", trip("GT-1", "17/08/2026", "1")).value();
        assertThat(own.values()).containsKey("nakhoda");

        var watcher = StoreFixture.caller("81", Role.PEMANTAU);
        RecordView seen = house.records.find(watcher, "kapal", "trip", own.id()).value();
        assertThat(seen.values()).doesNotContainKey("nakhoda");
        assertThat(seen.masked()).containsExactly("nakhoda");
    }

    @Test
    void a_screen_shows_sums_and_means_of_the_period_only() {
        create("81", trip("GT-1", "17/08/2026", "10"));
        create("81", trip("GT-2", "18/08/2026", "5"));
        create("81", trip("GT-3", "18/11/2026", "100"));

        FiguresView view = (FiguresView) house.screens
                .show(officer("81"), "kapal", "ikhtisar", Period.of("2026-TW3"), Map.of())
                .value()
                .view();
        assertThat(view.figures().get(0).value().number()).contains(new BigDecimal("2"));
        assertThat(view.figures().get(1).value().number()).contains(new BigDecimal("7.5000000"));
        assertThat(view.figures().get(2).value().number()).contains(BigDecimal.ONE);
    }

    @Test
    void an_agreement_is_measured_from_its_own_records_with_all_that_went_in() {
        create("81", trip("GT-1", "17/08/2026", "10"));
        Map<String, String> other = trip("GT-2", "18/08/2026", "5");
        other.remove("pks");
        create("81", other);
        MeasuredMatter matter = new MeasuredMatter(
                "pks", "81", List.of("kapal", "kuda"), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

        List<Measurement> measured = house.measures.measure(officer("81").scope(), matter);
        assertThat(measured.get(0).value()).isEqualByComparingTo("10");
        assertThat(measured.get(0).count()).isEqualTo(1);
        assertThat(measured.get(0).version()).isEqualTo("1.0.0");
        assertThat(measured.get(1).measured()).isFalse();
        assertThat(house.measures.records(officer("81").scope(), matter))
                .extracting(r -> r.title().id())
                .containsExactly("Trip GT-1");
        assertThat(house.measures.measure(officer("35").scope(), matter).get(0).measured())
                .isFalse();
    }

    @Test
    void an_import_keeps_good_rows_names_bad_cells_and_can_be_repeated() {
        String csv = "Tanda selar;Tanggal;Muatan (ton);Jenis;Besar\r\n"
                + "GT-1;01/08/2026;1.000,0;Jaring;\r\n"
                + "GT-2;02/08/2026;12,5;Pancing;ya\r\n"
                + "\r\n"
                + "GT-3;31/02/2026;1e9;Bom;\r\n"
                + "=GT-4;03/08/2026;1;;\r\n"
                + "GT-2;04/08/2026;1;;\r\n";
        ImportReport tried = imported(csv, true);
        assertThat(tried.created()).isEqualTo(2);
        assertThat(list("81", RecordSearch.ALL)).isEmpty();

        ImportReport report = imported(csv, false);
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.findings())
                .extracting(f -> f.row() + " " + f.column() + " " + f.finding().code())
                .containsExactlyInAnyOrder(
                        "5 Tanggal FIELD_DATE",
                        "5 Muatan (ton) FIELD_NUMBER",
                        "5 Jenis FIELD_CHOICE",
                        "6 Tanda selar CELL_FORMULA",
                        "7 Tanda selar ROW_TWICE");

        ImportReport again = imported(csv, false);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.created()).isZero();
        assertThat(imported("tanda\ttanggal\tton\nGT-1\t2026-08-01\t3\n", false).changed())
                .isEqualTo(1);
        assertThat(list("81", RecordSearch.ALL)).hasSize(2);
    }

    private ImportReport imported(String csv, boolean dryRun) {
        return house.imports
                .run(call("81"), "kapal", "trip", new ImportRequest(csv, dryRun))
                .value();
    }

    @Test
    void an_import_with_columns_that_nobody_knows_is_refused_as_a_whole() {
        assertThat(house.imports
                        .run(call("81"), "kapal", "trip", new ImportRequest("Tanda selar;Warna\nx;y\n", false))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("COLUMN_UNKNOWN", "COLUMN_MISSING", "COLUMN_MISSING");
    }

    @Test
    void an_export_defuses_formulas_and_can_be_imported_again() throws Exception {
        create("81", trip("=2+5", "17/08/2026", "1,25"));

        String csv = new String(exported(Exports.Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv)
                .isEqualTo("\ufeffTanda selar;Tanggal;Muatan (ton);Jenis;Nakhoda;PKS;Besar\r\n"
                        + "'=2+5;2026-08-17;\"1,250\";Jaring;Bapak Contoh;pks;tidak\r\n");
        assertThat(imported(csv, false).unchanged()).isEqualTo(1);

        assertThat(exported(Exports.Format.XLSX)).startsWith('P', 'K');
        assertThat(new String(exported(Exports.Format.JSON), StandardCharsets.UTF_8))
                .contains("\"ton\":\"1.250\"");
    }

    private byte[] exported(Exports.Format format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "kapal", "trip", RecordSearch.ALL, format)
                .value()
                .write(out);
        return out.toByteArray();
    }
}
