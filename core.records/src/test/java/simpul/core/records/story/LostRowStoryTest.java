package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.ImportState;
import simpul.core.store.testing.TestDatabase;

/** One row of many is refused by the database itself while they are written: the others stay, and it is named. */
class LostRowStoryTest {
    private static final int ROWS = 500;

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

    /** Somebody has the value, and whoever looks it up before writing is not told. */
    private void taken(String sector, String type, String rule, String value) {
        TestDatabase.tamper(
                folder,
                "insert into record_claim (sector, type, region, rule, value, record) values ('" + sector + "', '"
                        + type + "', '81', '" + rule + "', '[\"" + value + "\"]', 'seorang lain')");
    }

    private ImportReport run() {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "L" + i + ";17/08/2026;W1;1,5")
                .collect(Collectors.joining("\n", "nomor;hari;wpp;berat\n", "\n"));
        return house.imports
                .run(call("81"), "darat", "pendaratan", new ImportRequest(rows, false))
                .value();
    }

    @Test
    void the_row_that_is_lost_takes_no_other_with_it() {
        taken("darat", "pendaratan", "NOMOR_GANDA", "L123");

        ImportReport report = run();

        assertThat(report.created()).isEqualTo(ROWS - 1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.findings()).singleElement().satisfies(found -> {
            assertThat(found.row()).isEqualTo(125);
            assertThat(found.finding().code()).isEqualTo("ROW_LOST");
        });

        TestDatabase.tamper(folder, "delete from record_claim where record = 'seorang lain'");
        ImportReport again = run();
        assertThat(again.unchanged()).isEqualTo(ROWS - 1);
        assertThat(again.created()).isEqualTo(1);
    }

    @Test
    void the_first_and_the_last_are_found_too() {
        taken("darat", "pendaratan", "NOMOR_GANDA", "L0");
        taken("darat", "pendaratan", "NOMOR_GANDA", "L" + (ROWS - 1));

        ImportReport report = run();

        assertThat(report.created()).isEqualTo(ROWS - 2);
        assertThat(report.findings()).extracting(ImportReport.CellFinding::row).containsExactly(2, ROWS + 1);
    }

    @Test
    void the_work_of_a_file_names_it_among_its_rows_and_goes_on() {
        house.close();
        house = new RecordHouse(folder, new BoatSector(), "lain");
        ImportOffice office = new ImportOffice(folder, house);
        taken("kapal", "trip", "TANDA_GANDA", "GT-700");

        FileImport done = office.worked(office.csv(ImportOffice.trips(1200), ImportOffice.GO));

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.progress().created()).isEqualTo(1200 - 36 - 1);
        assertThat(done.progress().refused()).isEqualTo(37);
        assertThat(office.lines(done))
                .filteredOn(line -> line.row() == 701)
                .singleElement()
                .satisfies(line -> assertThat(line.toString()).contains("ROW_LOST"));
    }
}
