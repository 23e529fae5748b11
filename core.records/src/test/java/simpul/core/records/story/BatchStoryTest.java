package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.store.Cursor;

/** Many rows are written with few statements, and none of them is treated otherwise than alone. */
class BatchStoryTest {
    private static final int ROWS = 500;
    /** Five hundred rows in pieces of some dozens, for a record, its claim and its projection, and what is looked up before. */
    private static final long FEW = 60;

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

    private ImportReport run(String region, String type, String heading, IntFunction<String> row, int rows) {
        String table =
                heading + "\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
        return house.imports
                .run(call(region), "darat", type, new ImportRequest(table, false))
                .value();
    }

    private ImportReport landings(String weight) {
        return run("81", "pendaratan", "nomor;hari;wpp;berat", i -> "L" + i + ";17/08/2026;W1;" + weight, ROWS);
    }

    private long statements() {
        return house.fixture.foundation().engine().statements();
    }

    private List<RecordView> all() {
        List<RecordView> all = new ArrayList<>();
        Cursor cursor = new Cursor(100, null);
        for (boolean more = true; more; ) {
            var page = house.records
                    .list(call("81").caller(), "darat", "pendaratan", new RecordSearch("", List.of()), cursor)
                    .value();
            all.addAll(page.items());
            more = page.next() != null;
            cursor = new Cursor(100, page.next());
        }
        return all;
    }

    @Test
    void five_hundred_rows_come_and_are_put_right_with_a_few_dozen_statements() {
        long begin = statements();
        assertThat(landings("1,50").created()).isEqualTo(ROWS);
        long created = statements();
        assertThat(landings("2,25").changed()).isEqualTo(ROWS);
        long changed = statements();

        assertThat(created - begin).isLessThan(FEW);
        assertThat(changed - created).isLessThan(FEW);
        assertThat(all()).hasSize(ROWS).allSatisfy(r -> {
            assertThat(r.version()).isEqualTo(2);
            assertThat(r.values().get("berat")).isEqualTo(new BigDecimal("2.25"));
        });
        assertThat(landings("2,25").unchanged()).isEqualTo(ROWS);
    }

    @Test
    void a_number_that_a_correction_takes_up_is_free_for_nobody_else() {
        landings("1,00");

        ImportReport report =
                run("81", "pendaratan", "nomor;hari;wpp;berat", i -> "L" + (ROWS - 1 + i) + ";17/08/2026;W1;3", 2);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.created()).isEqualTo(1);
        assertThat(all()).hasSize(ROWS + 1);
    }

    @Test
    void of_two_regions_that_import_the_same_numbers_at_once_each_number_has_one() throws Exception {
        int rows = 120;
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<ImportReport>> running = new ArrayList<>();
        for (String region : List.of("81", "35")) {
            running.add(both.submit(() -> {
                start.await();
                return run(region, "izin", "nomor;wpp;mulai;selesai;hari", i -> permit(region, i), rows);
            }));
        }
        int created = 0;
        List<ImportReport.CellFinding> told = new ArrayList<>();
        for (Future<ImportReport> one : running) {
            ImportReport report = one.get();
            assertThat(report.created() + report.refused()).isEqualTo(rows);
            created += report.created();
            told.addAll(report.findings());
        }
        both.shutdown();

        assertThat(created).isEqualTo(rows);
        assertThat(told).allSatisfy(f -> {
            assertThat(f.finding().code()).isEqualTo("IZIN_GANDA");
            assertThat(f.finding().toString()).doesNotContain("A35-").doesNotContain("A81-");
        });
    }

    private static String permit(String region, int i) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(i);
        return "N" + i + ";A" + region + "-" + i + ";" + day + ";" + day + ";" + day;
    }
}
