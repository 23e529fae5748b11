package simpul.core.records.story;

import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;

/** An office of Maluku that sends files with trips of {@link BoatSector}. */
final class ImportOffice {
    static final Cursor FIRST = new Cursor(100, null);
    static final ImportOrder GO = new ImportOrder(null, null, false);
    static final ImportOrder TRY = new ImportOrder(null, null, true);

    private final Path folder;
    private final RecordHouse house;

    ImportOffice(Path folder, RecordHouse house) {
        this.folder = folder;
        this.house = house;
    }

    Result<FileImport> receive(String name, byte[] content, @Nullable ImportOrder order) {
        try {
            Path upload = Files.write(Files.createTempFile(folder, "kiriman", ""), content);
            return house.files.receive(call("81"), "kapal", "trip", upload, name, order);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    FileImport csv(String text, @Nullable ImportOrder order) {
        return receive("trip.csv", text.getBytes(StandardCharsets.UTF_8), order).value();
    }

    FileImport start(FileImport work, ImportOrder order) {
        return house.files.start(call("81"), "kapal", "trip", work.id(), order).value();
    }

    FileImport now(FileImport work) {
        return house.files.find(officer("81"), "kapal", "trip", work.id()).value();
    }

    FileImport worked(FileImport work) {
        house.worker.work("uji", () -> false);
        return now(work);
    }

    List<ImportLine> lines(FileImport work) {
        return house.files
                .lines(officer("81"), "kapal", "trip", work.id(), FIRST)
                .value()
                .items();
    }

    List<RecordView> records() {
        return house.records
                .list(officer("81"), "kapal", "trip", RecordSearch.ALL, FIRST)
                .value()
                .items();
    }

    byte[] badRows(FileImport work, Exports.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.files
                .badRows(officer("81"), "kapal", "trip", work.id(), format)
                .value()
                .write(out);
        return out.toByteArray();
    }

    /** Rows from 1 on, each with a plate of its own; every 33rd is wrong. */
    static String trips(int rows) {
        StringBuilder csv = new StringBuilder("Tanda selar;Tanggal;Muatan (ton)\r\n");
        for (int i = 1; i <= rows; i++) {
            csv.append("GT-")
                    .append(i)
                    .append(';')
                    .append(LocalDate.of(2020, 1, 1).plusDays(i));
            csv.append(i % 33 == 0 ? ";banyak\r\n" : ";1,5\r\n");
        }
        return csv.toString();
    }
}
