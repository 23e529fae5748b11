package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;

/** A text that a spreadsheet would run leaves as a text and comes back as it was. */
class FormulaStoryTest {
    private static final List<String> DANGEROUS = List.of(
            "=HYPERLINK(1)",
            "+62 812-1",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1)",
            "'=1+1",
            "''@x",
            "'Sinar'",
            "\uff1d1+1",
            "-",
            "-3,5");

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder);
        for (int i = 0; i < DANGEROUS.size(); i++) {
            Map<String, String> trip = new HashMap<>(RecordHouse.trip("GT-" + i, (10 + i) + "/08/2026", "1,5"));
            trip.put("nakhoda", DANGEROUS.get(i));
            house.records
                    .create(call("81"), "kapal", "trip", trip, InputStyle.PEOPLE)
                    .value();
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    private byte[] exported(Exports.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "kapal", "trip", RecordSearch.ALL, format)
                .value()
                .write(out);
        return out.toByteArray();
    }

    @Test
    void a_csv_file_holds_no_cell_that_runs_and_changes_nothing_when_it_comes_back() throws Exception {
        String csv = new String(exported(Exports.Format.CSV), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("'=HYPERLINK(1)", "'+62 812-1", "'-2+3+cmd|", "'@SUM(1)", "''=1+1", "'''@x", "'\uff1d1+1")
                .contains(";'Sinar';", ";-;", ";\"-3,5\";")
                .doesNotContainPattern("[;\n]\"?[=@+\\uff1d]");
        ImportReport back = house.imports
                .run(call("81"), "kapal", "trip", new ImportRequest(csv, false))
                .value();
        assertThat(back.findings()).isEmpty();
        assertThat(back.unchanged()).isEqualTo(DANGEROUS.size());
    }

    @Test
    void a_workbook_holds_texts_only_and_changes_nothing_when_it_comes_back() throws Exception {
        ImportOffice office = new ImportOffice(folder, house);

        FileImport work = office.worked(office.receive("trip.xlsx", exported(Exports.Format.XLSX), ImportOffice.GO)
                .value());

        assertThat(office.lines(work)).isEmpty();
        assertThat(work.progress().unchanged()).isEqualTo(DANGEROUS.size());
    }
}
