package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportState;

/** A sector that fails at rows of an import. */
class ImportFailureStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new TrippingSector());
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** Rows with numbers of their own, of which some of the last trip the sector. */
    private FileImport imported(int sound, int tripping) throws IOException {
        StringBuilder csv = new StringBuilder("nomor;tanggal\n");
        for (int i = 0; i < sound; i++) {
            csv.append("N-").append(i).append(";2026-08-01\n");
        }
        for (int i = 0; i < tripping; i++) {
            csv.append("X-").append(i).append(";2026-08-01\n");
        }
        Path upload = Files.writeString(Files.createTempFile(folder, "kiriman", ""), csv);
        FileImport work = house.files
                .receive(call("81"), "sandung", "lot", upload, "lot.csv", ImportOffice.GO)
                .value();
        house.worker.work("uji", () -> false);
        return house.files.find(officer("81"), "sandung", "lot", work.id()).value();
    }

    @Test
    void a_row_at_which_it_fails_is_refused_by_itself() throws IOException {
        FileImport done = imported(40, 2);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.progress().created()).isEqualTo(40);
        assertThat(house.files
                        .lines(officer("81"), "sandung", "lot", done.id(), ImportOffice.FIRST)
                        .value()
                        .items())
                .extracting(l ->
                        l.cells().get(0) + " " + l.findings().get(0).finding().code())
                .containsExactly("X-0 ROW_SECTOR_FAILED", "X-1 ROW_SECTOR_FAILED");
    }

    @Test
    void the_import_stops_when_it_fails_at_too_many() throws IOException {
        FileImport failed = imported(500, 30);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.progress().created()).as("of the rows before").isEqualTo(500);
        assertThat(failed.why()).isNotNull();
    }
}
