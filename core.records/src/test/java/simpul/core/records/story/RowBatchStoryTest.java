package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;

/** Rows whose values are unique are looked up and claimed by the hundred, not one after the other. */
class RowBatchStoryTest {
    private static final int RECORDS = 500;
    private static final int ROWS = 5;
    /** A batch of records that have no rows takes fewer than 60. */
    private static final long RECORDS_ALONE = 60;
    /** Claims go in pieces of some dozens and are looked up in pieces of five hundred, both for those of a record and of its rows. */
    private static final long CLAIMS = RECORDS * ROWS / 25;

    @TempDir
    Path folder;

    private static String table() {
        StringBuilder table = new StringBuilder("Nomor;Tanggal;Isi: Anting\n");
        for (int i = 0; i < RECORDS; i++) {
            table.append(i).append(";17/08/2026;T-").append(i).append("-0\n");
            for (int row = 1; row < ROWS; row++) {
                table.append(";;T-").append(i).append('-').append(row).append('\n');
            }
        }
        return table.toString();
    }

    private static ImportReport imported(RecordHouse house) {
        return house.imports
                .run(call("81"), "ternak", "kandang", new ImportRequest(table(), false))
                .value();
    }

    @Test
    void rows_of_five_hundred_records_take_far_fewer_statements_than_there_are_rows() {
        try (RecordHouse house = new RecordHouse(folder, HerdSector.SECOND)) {
            long before = house.fixture.foundation().engine().statements();
            assertThat(imported(house).created()).isEqualTo(RECORDS);
            long created = house.fixture.foundation().engine().statements();
            assertThat(imported(house).unchanged()).isEqualTo(RECORDS);
            long unchanged = house.fixture.foundation().engine().statements();

            assertThat(created - before).isLessThan(RECORDS_ALONE + CLAIMS);
            assertThat(unchanged - created).isLessThan(RECORDS_ALONE);
        }
    }
}
