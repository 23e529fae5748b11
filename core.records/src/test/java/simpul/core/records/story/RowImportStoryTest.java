package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.store.Cursor;
import simpul.core.records.values.RowBodies;

/** Free rows of a part from a table, where a record takes several lines. */
class RowImportStoryTest {
    private static final String HEAD = "Nomor;Tanggal;Peti: Massa (kg);Peti: Jenis;Peti: Segel\r\n";

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new CrateSector(CrateSector.SECOND));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ImportReport pasted(String text) {
        return house.imports
                .run(call("81"), "muat", "muatan", new ImportRequest(text, false))
                .value();
    }

    private List<RecordView> all() {
        return house.records
                .list(officer("81"), "muat", "muatan", RecordSearch.ALL, new Cursor(100, null))
                .value()
                .items();
    }

    private List<Map<String, Object>> crates(String number) {
        RecordView load = house.records
                .list(
                        officer("81"),
                        "muat",
                        "muatan",
                        new RecordSearch("", List.of(new Condition("is", "nomor", List.of(number)))),
                        new Cursor(1, null))
                .value()
                .items()
                .get(0);
        return RowBodies.shown(load.values(), "peti");
    }

    private static List<String> said(ImportReport report) {
        return report.findings().stream()
                .map(f -> f.row() + " " + f.column() + " " + f.cell() + " "
                        + f.finding().code())
                .toList();
    }

    private byte[] exported(Exports.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.exports
                .export(officer("81"), "muat", "muatan", RecordSearch.ALL, format)
                .value()
                .write(out);
        return out.toByteArray();
    }

    @Test
    void lines_with_the_same_key_or_without_any_are_rows_of_one_record() {
        ImportReport report = pasted(HEAD
                + "1;17/08/2026;12,5;Kayu;S-1\r\n"
                + "1;17/08/2026;7;Plastik;\r\n"
                + ";;3;;\r\n"
                + "2;18/08/2026;;;\r\n"
                + "3;19/08/2026;1;Kayu;\r\n"
                + "3;;2;Kayu;\r\n");

        assertThat(said(report)).isEmpty();
        assertThat(report.rows()).isEqualTo(6);
        assertThat(report.created()).isEqualTo(3);
        assertThat(crates("1"))
                .containsExactly(
                        Map.of("massa", new BigDecimal("12.50"), "jenis", "KAYU", "segel", "S-1"),
                        Map.of("massa", new BigDecimal("7.00"), "jenis", "P"),
                        Map.of("massa", new BigDecimal("3.00")));
        assertThat(crates("2")).isEmpty();
        assertThat(crates("3")).hasSize(2);
    }

    @Test
    void what_is_wrong_is_named_at_its_line_and_nothing_of_its_record_goes_in() {
        ImportReport report = pasted(HEAD
                + "1;17/08/2026;12,5;Kayu;\r\n"
                + "1;18/08/2026;7;Kayu;\r\n"
                + "2;17/08/2026;1;Kayu;\r\n"
                + "2;;banyak;Besi;\r\n"
                + "3;17/08/2026;1;Kayu;\r\n"
                + "3;;=1+1;Kayu;\r\n"
                + "4;17/08/2026;1;Kayu;\r\n"
                + "2;17/08/2026;1;Kayu;\r\n");

        assertThat(said(report))
                .containsExactly(
                        "3 Tanggal 18/08/2026 ROW_DIFFERS",
                        "5 Peti: Massa (kg) banyak FIELD_NUMBER",
                        "5 Peti: Jenis Besi FIELD_CHOICE",
                        "7 Peti: Massa (kg) =1+1 CELL_FORMULA",
                        "9 Nomor 2 ROW_TWICE");
        assertThat(report.refused()).isEqualTo(7);
        assertThat(report.created()).isEqualTo(1);
        assertThat(all()).extracting(r -> r.values().get("nomor")).containsExactly("4");
    }

    @Test
    void an_import_corrects_rows_and_takes_none_away() {
        pasted(HEAD + "1;17/08/2026;12,5;Kayu;\r\n" + "1;;7;Kayu;\r\n");

        assertThat(said(pasted(HEAD + "1;17/08/2026;12,5;Kayu;\r\n"))).containsExactly("2   PART_KEPT");
        assertThat(pasted(HEAD + "1;17/08/2026;12,5;Kayu;\r\n" + "1;;8;Kayu;\r\n" + "1;;9;Kayu;\r\n")
                        .changed())
                .isEqualTo(1);
        assertThat(crates("1"))
                .extracting(row -> row.get("massa"))
                .containsExactly(new BigDecimal("12.50"), new BigDecimal("8.00"), new BigDecimal("9.00"));
    }

    @Test
    void what_is_exported_is_taken_in_again_and_changes_nothing() throws Exception {
        pasted(HEAD
                + "1;17/08/2026;12,5;Kayu;S-1\r\n1;;7;Plastik;\r\n1;;3;;\r\n"
                + "2;18/08/2026;;;\r\n"
                + "3;19/08/2026;1;Kayu;\r\n");

        String csv = new String(exported(Exports.Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv).contains("1;2026-08-17;\"22,50\";\"12,50\";Kayu;S-1\r\n1;;;\"7,00\";Plastik;\r\n");
        ImportReport again = pasted(csv);
        assertThat(said(again)).isEmpty();
        assertThat(again.unchanged()).isEqualTo(3);
        for (Exports.Format format : List.of(Exports.Format.CSV, Exports.Format.XLSX)) {
            FileImport work = received("muatan." + format.ending(), exported(format));
            assertThat(work.progress().refused()).isZero();
            assertThat(work.progress().unchanged()).as(format.name()).isEqualTo(3);
        }
    }

    private FileImport received(String name, byte[] content) throws IOException {
        Path upload = Files.write(Files.createTempFile(folder, "kiriman", ""), content);
        FileImport work = house.files
                .receive(call("81"), "muat", "muatan", upload, name, new ImportOrder(null, null, false))
                .value();
        house.worker.work("uji", () -> false);
        return house.files.find(officer("81"), "muat", "muatan", work.id()).value();
    }

    @Test
    void a_record_is_not_torn_where_one_batch_ends_and_the_next_begins() throws Exception {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 1; i <= 240; i++) {
            csv.append(i).append(";17/08/2026;1;Kayu;\r\n");
            for (int row = 1; row < 7; row++) {
                csv.append(row % 2 == 0 ? i : "")
                        .append(";;")
                        .append(i == 100 && row == 5 ? "x" : "2")
                        .append(";Kayu;\r\n");
            }
        }
        FileImport done = received("muatan.csv", csv.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(done.progress().total()).isEqualTo(240 * 7);
        assertThat(done.progress().done()).isEqualTo(240 * 7);
        assertThat(done.progress().created()).isEqualTo(239);
        assertThat(done.progress().refused()).isEqualTo(7);
        assertThat(crates("72")).hasSize(7);
        assertThat(house.files
                        .lines(officer("81"), "muat", "muatan", done.id(), new Cursor(100, null))
                        .value()
                        .items())
                .as("every line of the refused record, so that it can be sent again as a whole")
                .hasSize(7)
                .extracting(line ->
                        line.row() + " " + line.findings().get(0).finding().code())
                .contains("695 ROW_TOGETHER", "700 FIELD_NUMBER");
    }

    @Test
    void more_rows_than_a_record_may_have_are_refused_as_a_whole() throws Exception {
        StringBuilder csv = new StringBuilder(HEAD);
        csv.append("1;17/08/2026;1;Kayu;\r\n");
        csv.append(";;1;Kayu;\r\n".repeat(1200));
        csv.append("2;17/08/2026;1;Kayu;\r\n");
        FileImport done = received("muatan.csv", csv.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(done.progress().created()).isEqualTo(1);
        assertThat(done.progress().refused()).isEqualTo(1201);
        assertThat(all()).extracting(r -> r.values().get("nomor")).containsExactly("2");
    }
}
