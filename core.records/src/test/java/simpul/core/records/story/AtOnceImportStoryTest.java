package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;

/** Rows of a table meet each other on the days that they share, when they count and when they are only checked. */
class AtOnceImportStoryTest {
    private static final String HEADING = "Nomor;WPP;Mulai;Sampai\n";
    /** A batch of records without rows takes fewer than 60 statements. */
    private static final long FEW = 60;

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

    private void allowed(int vessels) {
        house.records
                .create(
                        call("81"),
                        "singgah",
                        "kuota_singgah",
                        Map.of("wpp", "715", "kapal", String.valueOf(vessels), "mulai", "2026-01-01"),
                        InputStyle.PEOPLE)
                .value();
    }

    private ImportReport imported(String table, boolean dryRun) {
        return house.imports
                .run(call("81"), "singgah", "singgah", new ImportRequest(table, dryRun))
                .value();
    }

    private static List<String> refusals(ImportReport report) {
        return report.findings().stream()
                .filter(f -> f.finding().blocks())
                .map(f -> f.row() + " " + f.column() + " " + f.finding().code() + " "
                        + f.finding().message().id())
                .toList();
    }

    @Test
    void rows_meet_each_other_in_their_order_and_each_bad_one_is_named() {
        allowed(1);
        String table = HEADING
                + "A;715;01/08/2026;10/08/2026\n"
                + "B;715;10/08/2026;12/08/2026\n"
                + "C;715;11/08/2026;20/08/2026\n"
                + "D;715;21/08/2026;\n"
                + "E;715;01/09/2026;02/09/2026\n";
        ImportReport report = imported(table, false);
        assertThat(report.created()).isEqualTo(3);
        assertThat(refusals(report))
                .containsExactly(
                        "3 Mulai SINGGAH_PENUH Kuota terpakai. Pada 2026-08-10 tercatat 1 catatan dari 1 catatan.",
                        "6 Mulai SINGGAH_PENUH Kuota terpakai. Pada 2026-09-01 tercatat 1 catatan dari 1 catatan.");

        ImportReport moved = imported(
                HEADING
                        + "A;715;01/08/2026;05/08/2026\n"
                        + "C;715;06/08/2026;20/08/2026\n"
                        + "D;715;20/08/2026;\n"
                        + "E;715;19/08/2026;20/08/2026\n",
                false);
        assertThat(moved.changed()).as("days that an earlier row gave up").isEqualTo(2);
        assertThat(moved.findings())
                .extracting(f -> f.row() + " " + f.finding().code())
                .contains("4 SINGGAH_PENUH", "5 SINGGAH_PENUH");
    }

    @Test
    void a_run_that_only_checks_says_what_the_one_that_counts_will_say_with_few_statements() {
        allowed(100);
        imported(HEADING + "lama;715;01/08/2026;01/08/2026\nbuka;715;05/08/2026;\n", false);
        StringBuilder table = new StringBuilder(HEADING).append("lama;715;02/08/2026;02/08/2026\n");
        for (int i = 0; i < 1200; i++) {
            String day = String.format("%02d/08/2026", 1 + i % 10);
            table.append(i).append(";715;").append(day).append(';').append(day).append('\n');
        }
        long before = house.fixture.foundation().engine().statements();
        ImportReport tried = imported(table.toString(), true);
        long checked = house.fixture.foundation().engine().statements();
        ImportReport done = imported(table.toString(), false);
        long written = house.fixture.foundation().engine().statements();

        assertThat(tried.created()).isEqualTo(10 * 100 - 1 - 6);
        assertThat(tried.changed()).isEqualTo(1);
        assertThat(tried.refused()).isEqualTo(207);
        assertThat(refusals(tried)).isNotEmpty().isEqualTo(refusals(done));
        assertThat(done.created()).isEqualTo(tried.created());
        assertThat(checked - before).as("three batches").isLessThan(3 * FEW);
        assertThat(written - checked).as("three batches").isLessThan(3 * FEW);
    }
}
