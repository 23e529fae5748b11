package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.store.Cursor;

/** A run that only checks says of many rows what the one that counts will say. */
class TrialStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new LandingSector());
        house.records
                .create(
                        call("81"),
                        "darat",
                        "kuota",
                        Map.of("wpp", "715", "untuk", "2026", "jumlah_kg", "1100", "hari", "2026-01-01"),
                        InputStyle.PEOPLE)
                .value();
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** A kilogram each, of which the last hundred are too many; one comes twice. */
    private static String landings() {
        StringBuilder csv = new StringBuilder("Nomor;Hari;WPP;Berat\r\n");
        for (int i = 1; i <= 1200; i++) {
            csv.append(i == 900 ? 1 : i).append(";17/08/2026;715;1\r\n");
        }
        return csv.toString();
    }

    private ImportReport pasted(String type, String text, boolean dryRun) {
        return house.imports
                .run(call("81"), "darat", type, new ImportRequest(text, dryRun))
                .value();
    }

    private static List<String> refusals(ImportReport report) {
        return report.findings().stream()
                .filter(f -> f.finding().blocks())
                .map(f -> f.row() + " " + f.finding().code() + " "
                        + f.finding().message().id())
                .toList();
    }

    @Test
    void what_rows_use_of_a_limit_adds_up_over_all_of_them() {
        ImportReport tried = pasted("pendaratan", landings(), true);
        assertThat(tried.created()).isEqualTo(1100);
        assertThat(tried.refused()).isEqualTo(100);
        ImportReport done = pasted("pendaratan", landings(), false);

        assertThat(refusals(tried)).isNotEmpty().isEqualTo(refusals(done));
        assertThat(done.created()).isEqualTo(tried.created());
    }

    @Test
    void a_row_that_is_refused_takes_its_number_from_no_later_one() {
        String csv = "Nomor;Hari;WPP;Berat\r\n1;17/08/2026;715;2000\r\n1;17/08/2026;715;1\r\n";
        ImportReport tried = pasted("pendaratan", csv, true);
        ImportReport done = pasted("pendaratan", csv, false);

        assertThat(tried.created()).isEqualTo(1);
        assertThat(tried.refused()).isEqualTo(1);
        assertThat(done.created()).isEqualTo(1);
        assertThat(refusals(done)).isEqualTo(refusals(tried)).hasSize(1);
    }

    @Test
    void days_that_overlap_are_found_however_far_apart() {
        StringBuilder csv = new StringBuilder("Nomor;NIP;Mulai;Selesai\r\n");
        for (int i = 1; i <= 1100; i++) {
            csv.append(i).append(";P-").append(i == 1050 ? 3 : i).append(";17/08/2026;20/08/2026\r\n");
        }
        ImportReport tried = pasted("magang", csv.toString(), true);

        assertThat(refusals(tried)).containsExactly("1051 MAGANG_GANDA Pegawai ini sudah magang pada hari itu.");
        assertThat(refusals(pasted("magang", csv.toString(), false))).isEqualTo(refusals(tried));
    }

    @Test
    void a_file_is_tried_from_its_beginning_when_its_server_was_stopped() throws IOException {
        Path upload = Files.writeString(folder.resolve("kiriman"), landings(), StandardCharsets.UTF_8);
        FileImport work = house.files
                .receive(call("81"), "darat", "pendaratan", upload, "darat.csv", new ImportOrder(null, null, true))
                .value();
        AtomicInteger batches = new AtomicInteger();
        house.worker.work("satu", () -> batches.incrementAndGet() == 2);
        assertThat(now(work).progress().done()).isEqualTo(1000);

        house.worker.work("dua", () -> false);
        FileImport tried = now(work);
        assertThat(tried.progress().done()).isEqualTo(1200);
        assertThat(tried.progress().created()).isEqualTo(1100);
        assertThat(tried.progress().refused()).isEqualTo(100);
        List<ImportLine> refused = house
                .files
                .lines(officer("81"), "darat", "pendaratan", work.id(), new Cursor(100, null))
                .value()
                .items()
                .stream()
                .filter(ImportLine::refused)
                .toList();
        assertThat(refused).first().satisfies(line -> assertThat(line.row()).isEqualTo(901));
    }

    private FileImport now(FileImport work) {
        return house.files.find(officer("81"), "darat", "pendaratan", work.id()).value();
    }
}
