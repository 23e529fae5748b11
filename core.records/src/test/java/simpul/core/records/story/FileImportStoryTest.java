package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportState;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Call;
import simpul.core.store.testing.StoreFixture;

/** Files that are taken in as work of its own. */
class FileImportStoryTest {
    @TempDir
    Path folder;

    private RecordHouse house;
    private ImportOffice office;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder);
        office = new ImportOffice(folder, house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static byte[] workbook(OfSheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Contoh", "1.0")) {
            for (int i = 0; i < sheets.length; i++) {
                Worksheet sheet = book.newWorksheet("Lembar " + (i + 1));
                sheets[i].write(sheet);
                sheet.finish();
            }
        }
        return out.toByteArray();
    }

    private interface OfSheet {
        void write(Worksheet sheet);
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int c = 0; c < cells.length; c++) {
            sheet.value(row, c, cells[c]);
        }
    }

    @Test
    void a_file_is_guessed_tried_and_taken_in_and_its_bad_rows_can_be_sent_again() throws Exception {
        FileImport work = office.csv(
                "Tanda selar;Tgl;Muatan (ton);Catatan kami\r\nGT-1;01/08/2026;1,5;x\r\nGT-2;31/02/2026;sedikit;y\r\n",
                null);
        assertThat(work.state()).isEqualTo(ImportState.PREPARED);
        assertThat(work.table().columns()).containsExactly("tanda", "", "ton", "");
        assertThat(work.table().sample().get(0)).containsExactly("GT-1", "01/08/2026", "1,5", "x");
        assertThat(house.files
                        .start(call("81"), "kapal", "trip", work.id(), ImportOffice.TRY)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("COLUMN_MISSING");

        office.start(work, new ImportOrder(null, List.of("tanda", "tanggal", "ton", ""), true));
        FileImport tried = office.worked(work);
        assertThat(tried.state()).isEqualTo(ImportState.DONE);
        assertThat(tried.progress().created()).isEqualTo(1);
        assertThat(tried.progress().refused()).isEqualTo(1);
        assertThat(office.records()).isEmpty();

        office.start(work, ImportOffice.GO);
        FileImport done = office.worked(work);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.progress().created()).isEqualTo(1);
        assertThat(office.records()).hasSize(1);
        assertThat(office.lines(work).get(0).findings())
                .extracting(f -> f.row() + " " + f.column() + " " + f.cell() + " "
                        + f.finding().code())
                .containsExactly("3 Tgl 31/02/2026 FIELD_DATE", "3 Muatan (ton) sedikit FIELD_NUMBER");

        String bad = new String(office.badRows(done, Exports.Format.CSV), StandardCharsets.UTF_8);
        assertThat(bad)
                .startsWith("\ufeffTanda selar;Tgl;Muatan (ton);Catatan kami;Yang perlu diperbaiki\r\n"
                        + "GT-2;31/02/2026;sedikit;y;")
                .contains("Tgl: Tanggal bukan tanggal yang ada");
        FileImport again = office.csv(bad.replace("31/02", "28/02").replace("sedikit", "2"), ImportOffice.GO);
        assertThat(again.table().columns())
                .as("the columns that were chosen before")
                .containsExactly("tanda", "tanggal", "ton", "", "");
        assertThat(office.worked(again).progress().created()).isEqualTo(1);
        assertThat(office.records()).hasSize(2);
    }

    @Test
    void a_workbook_is_understood_as_excel_means_it() throws Exception {
        byte[] book = workbook(s -> row(s, 0, "Hanya judul"), s -> {
            row(s, 0, "DATA TRIP 2026");
            row(s, 2, "Tanda selar", "Tanggal", "Muatan (ton)", "Nakhoda");
            row(s, 3, "GT-1");
            s.value(3, 1, LocalDate.of(2026, 8, 17));
            s.style(3, 1).format("dd/mm/yyyy").set();
            s.value(3, 2, 1250.125);
            row(s, 4, "GT-2", "17 Agustus 2026");
            s.formula(4, 2, "C4*2");
            row(s, 5, "-GT-3", "18/08/2026", "2,5");
            s.value(5, 3, 7104012345678901L);
        });
        FileImport work = office.receive("trip.xlsx", book, ImportOffice.GO).value();
        assertThat(work.table().sheet()).isEqualTo("Lembar 2");
        assertThat(work.table().headingLine()).isEqualTo(3);

        FileImport done = office.worked(work);
        assertThat(done.progress().created()).isZero();
        assertThat(done.progress().refused()).isEqualTo(3);
        assertThat(office.lines(work))
                .flatExtracting(ImportLine::findings)
                .extracting(f -> f.row() + " " + f.column() + " " + f.finding().code())
                .containsExactly(
                        "4 Muatan (ton) FIELD_RANGE", "5 Muatan (ton) CELL_FORMULA", "6 Nakhoda CELL_DIGITS_LOST");

        assertThat(office.lines(work).get(2).cells()).containsExactly("-GT-3", "18/08/2026", "2,5", "710401234567890?");

        FileImport again = office.receive("salah.xlsx", office.badRows(done, Exports.Format.XLSX), ImportOffice.GO)
                .value();
        office.worked(again);
        assertThat(office.lines(again))
                .as("sent again as it came back, with the same wrong")
                .flatExtracting(ImportLine::findings)
                .extracting(f -> f.column() + " " + f.finding().code())
                .containsExactly("Muatan (ton) FIELD_RANGE", "Muatan (ton) CELL_FORMULA");
    }

    @Test
    void a_number_of_a_workbook_is_taken_without_the_noise_of_doubles_and_a_text_as_it_is_written() throws Exception {
        byte[] book = workbook(s -> {
            row(s, 0, "Tanda selar", "Tanggal", "Muatan (ton)");
            row(s, 1, "GT-1", "17/08/2026");
            s.value(1, 2, 0.1 + 0.2);
            row(s, 2, "GT-2", "17/08/2026", "1,5001");
        });

        FileImport work =
                office.worked(office.receive("trip.xlsx", book, ImportOffice.GO).value());

        assertThat(office.records())
                .extracting(r -> String.valueOf(r.values().get("ton")))
                .containsExactly("0.300");
        assertThat(office.lines(work))
                .flatExtracting(ImportLine::findings)
                .extracting(f -> f.row() + " " + f.finding().message().id())
                .containsExactly("3 Muatan paling banyak 3 angka di belakang koma: bulatkan 1,5001 menjadi 1,5.");
    }

    @Test
    void another_sheet_can_be_turned_to_until_it_begins() throws Exception {
        byte[] book = workbook(
                s -> {
                    row(s, 0, "Tanda selar", "Tanggal", "Muatan (ton)");
                    row(s, 1, "GT-1", "17/08/2026", "1");
                },
                s -> {
                    row(s, 0, "Load", "Plate", "Day");
                    row(s, 1, "2", "GT-2", "18/08/2026");
                    row(s, 2, "2", "GT-3", "18/08/2026");
                });
        FileImport work = office.receive("trip.xlsx", book, null).value();
        assertThat(work.table().sheets()).containsExactly("Lembar 1", "Lembar 2");

        FileImport turned = house.files
                .turn(call("81"), "kapal", "trip", work.id(), "Lembar 2")
                .value();
        assertThat(turned.table().columns()).containsExactly("ton", "tanda", "tanggal");
        assertThat(turned.progress().total()).isEqualTo(2);
        assertThat(house.files
                        .turn(call("81"), "kapal", "trip", work.id(), "Lembar 9")
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("TABLE_SHEET_UNKNOWN");

        office.start(work, ImportOffice.GO);
        assertThat(office.worked(work).progress().created()).isEqualTo(2);
        assertThat(house.files
                        .turn(call("81"), "kapal", "trip", work.id(), "Lembar 1")
                        .isDone())
                .as("what has been taken in stays what it was")
                .isFalse();
    }

    @Test
    void imports_of_another_region_do_not_exist() {
        FileImport work = office.csv(ImportOffice.trips(3), null);
        List<Problem> answers = new ArrayList<>();
        Call other = call("35");
        answers.add(house.files.find(other.caller(), "kapal", "trip", work.id()).problem());
        answers.add(house.files
                .start(other, "kapal", "trip", work.id(), ImportOffice.GO)
                .problem());
        answers.add(house.files.cancel(other, "kapal", "trip", work.id()).problem());
        answers.add(house.files.turn(other, "kapal", "trip", work.id(), "CSV").problem());
        answers.add(house.files
                .badRows(other.caller(), "kapal", "trip", work.id(), Exports.Format.CSV)
                .problem());

        assertThat(answers).allMatch(p -> p.kind() == ProblemKind.NOT_FOUND);
        assertThat(house.files
                        .list(other.caller(), "kapal", "trip", ImportOffice.FIRST)
                        .value()
                        .items())
                .isEmpty();
        assertThat(house.files
                        .list(officer("81"), "kapal", "trip", ImportOffice.FIRST)
                        .value()
                        .items())
                .hasSize(1);
        assertThat(house.files
                        .find(StoreFixture.caller("81", simpul.core.model.role.Role.DPRD), "kapal", "trip", work.id())
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void what_is_no_table_is_refused_and_leaves_nothing_behind() throws Exception {
        assertThat(code("kosong.csv", new byte[0])).isEqualTo("FILE_EMPTY");
        assertThat(code("judul.csv", "Tanda selar;Tanggal;Muatan (ton)\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("TABLE_EMPTY");
        assertThat(code("foto.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0}))
                .isEqualTo("FILE_TYPE_MISMATCH");
        assertThat(code("surat.pdf", "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("TABLE_TYPE");
        byte[] long_ =
                (ImportOffice.trips(1) + "GT-1;2026-08-01;1\r\n".repeat(100_001)).getBytes(StandardCharsets.UTF_8);
        assertThat(office.receive("panjang.csv", long_, null).problem().kind()).isEqualTo(ProblemKind.TOO_LARGE);
        assertThat(office.receive("lain.csv", "Warna;Tanggal\nx;y\n".getBytes(StandardCharsets.UTF_8), ImportOffice.GO)
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .contains("COLUMN_UNKNOWN");
        try (var kept = Files.walk(folder.resolve("documents").resolve("81"))) {
            assertThat(kept.filter(Files::isRegularFile)).isEmpty();
        }
        try (var left = Files.list(folder.resolve("impor"))) {
            assertThat(left).isEmpty();
        }
    }

    private String code(String name, byte[] content) {
        return office.receive(name, content, null).problem().findings().get(0).code();
    }
}
