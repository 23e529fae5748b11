package simpul.core.records.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.records.table.TableCell.Kind;

/** Workbooks as spreadsheets write them, and as somebody writes them who means harm. */
class WorkbookTest {
    @TempDir
    Path folder;

    private List<TableLine> read(Path file) throws IOException, Unreadable {
        try (TableFile table = TableFile.open(file, TableFile.XLSX, folder);
                TableLines lines = table.lines(table.sheets().get(0))) {
            List<TableLine> all = new ArrayList<>();
            for (TableLine line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
            return all;
        }
    }

    private String refusal(RawBook book) {
        try {
            read(book.in(folder));
            return "read";
        } catch (Unreadable e) {
            return e.problem().findings().get(0).code();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void numbers_days_moments_and_formulas_are_told_apart() throws Exception {
        Path file = folder.resolve("isi.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Contoh", "1.0")) {
            Worksheet sheet = book.newWorksheet("Lot");
            sheet.value(2, 0, "Bitung & Ambon <1>");
            sheet.value(2, 1, 1234.5);
            sheet.value(2, 2, LocalDate.of(2026, 8, 17));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(2, 3, LocalDateTime.of(2026, 8, 17, 10, 30));
            sheet.style(2, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.formula(2, 4, "SUM(B1:B2)");
            sheet.value(2, 6, true);
            sheet.value(3, 1, 0.1 + 0.2);
            sheet.value(3, 2, 7104012345678901L);
            sheet.finish();
        }

        List<TableLine> lines = read(file);
        assertThat(lines.get(0).number()).isEqualTo(3);
        assertThat(lines.get(0).cells())
                .containsExactly(
                        new TableCell(Kind.TEXT, "Bitung & Ambon <1>"),
                        new TableCell(Kind.NUMBER, "1234.5"),
                        new TableCell(Kind.DAY, "2026-08-17"),
                        new TableCell(Kind.DAY, "2026-08-17 10:30:00"),
                        new TableCell(Kind.FORMULA, "=SUM(B1:B2)"),
                        TableCell.EMPTY,
                        new TableCell(Kind.TEXT, "true"));
        assertThat(lines.get(1).words()).containsExactly("", "0.3", "7104012345678900");
    }

    @Test
    void shared_texts_in_pieces_are_put_together_without_how_they_are_spoken() throws Exception {
        Path file = new RawBook()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>satu</t></si><si><r><t>du</t></r><r><t xml:space=\"preserve\">a </t></r>"
                                + "<rPh><t>xx</t></rPh></si></sst>")
                .rows("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>tiga</t></is></c>"
                        + "<c t=\"e\"><v>#N/A</v></c></row>")
                .in(folder);

        assertThat(read(file).get(0).cells())
                .containsExactly(
                        new TableCell(Kind.TEXT, "dua "),
                        new TableCell(Kind.TEXT, "satu"),
                        new TableCell(Kind.TEXT, "tiga"),
                        new TableCell(Kind.ERROR, "#N/A"));
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(f -> f.getFileName().toString().startsWith("kata"));
        }
    }

    @Test
    void hidden_sheets_are_not_offered_and_days_since_1904_are_understood() throws Exception {
        Path file = new RawBook()
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets>"
                                + "<sheet name=\"Rahasia\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Terbuka\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .rows("<row r=\"1\"><c r=\"B1\" s=\"1\"><v>44424</v></c><c r=\"C1\" s=\"0\"><v>44424</v></c></row>")
                .in(folder);

        try (TableFile table = TableFile.open(file, TableFile.XLSX, folder)) {
            assertThat(table.sheets()).containsExactly("Terbuka");
        }
        assertThat(read(file).get(0).words()).containsExactly("", "2025-08-17", "44424");
    }

    @Test
    void a_part_that_unpacks_to_a_multiple_is_a_trap() {
        String blank = "<col></col>".repeat(4_000_000);
        assertThat(refusal(new RawBook().rows(blank))).isEqualTo("TABLE_BOMB");
        assertThat(refusal(new RawBook()
                        .part("xl/sharedStrings.xml", "<sst>" + "<si><t>a</t></si>".repeat(3_000_000) + "</sst>")
                        .rows("<row><c t=\"s\"><v>0</v></c></row>")))
                .isEqualTo("TABLE_BOMB");
    }

    @Test
    void entities_and_document_types_are_refused_unopened() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        assertThat(
                        refusal(
                                new RawBook()
                                        .part(
                                                "xl/worksheets/sheet1.xml",
                                                laughs
                                                        + "<worksheet><row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row></worksheet>")))
                .isEqualTo("TABLE_DAMAGED");
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        assertThat(refusal(new RawBook()
                        .part("xl/sharedStrings.xml", outside + "<sst><si><t>&a;</t></si></sst>")
                        .rows("<row><c t=\"s\"><v>0</v></c></row>")))
                .isEqualTo("TABLE_DAMAGED");
    }

    @Test
    void what_is_no_workbook_is_refused_by_name() throws Exception {
        Path torn = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertThatThrownBy(() -> read(torn)).isInstanceOf(Unreadable.class);
        assertThat(refusal(new RawBook())).isEqualTo("TABLE_DAMAGED");
        assertThat(refusal(new RawBook().rows("<row><c t=\"s\"><v>7</v></c></row>")))
                .isEqualTo("TABLE_DAMAGED");
        assertThat(refusal(new RawBook().rows("<row><c><v>1e999999999</v></c></row>")))
                .isEqualTo("TABLE_DAMAGED");
        assertThat(refusal(new RawBook().rows("<row><c><v>dua</v></c></row>"))).isEqualTo("TABLE_DAMAGED");
        assertThat(refusal(new RawBook().rows("<row r=\"2\"></row><row r=\"1\"></row>")))
                .isEqualTo("TABLE_DAMAGED");
        assertThat(refusal(new RawBook().rows("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>")))
                .isEqualTo("TABLE_TOO_WIDE");
        assertThat(refusal(new RawBook()
                        .rows("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")))
                .isEqualTo("TABLE_CELL_TOO_LONG");
        assertThat(refusal(new RawBook().part("xl/worksheets/sheet1.xml", "<worksheet><row><c>")))
                .isEqualTo("TABLE_DAMAGED");
    }

    @Test
    void a_cell_that_comes_twice_or_out_of_its_place_is_named_with_its_row() throws Exception {
        for (String cells : List.of(
                "<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>",
                "<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>",
                "<c r=\"B2\"/><c r=\"A2\"><v>2</v></c>",
                "<c r=\"A7\"><v>2</v></c>")) {
            Path book = new RawBook().rows("<row r=\"2\">" + cells + "</row>").in(folder);
            assertThatThrownBy(() -> read(book))
                    .as(cells)
                    .hasMessage("TABLE_CELL_ORDER")
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            e -> assertThat(e.problem().detail().en()).startsWith("Row 2: the cell A"));
        }
        assertThat(read(new RawBook()
                        .rows("<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row>")
                        .in(folder)))
                .extracting(TableLine::words)
                .containsExactly(List.of("1", "", "2", "3"));
    }

    @Test
    void a_large_sheet_with_many_marks_is_read_to_its_end() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i);
            rows.append("\" t=\"inlineStr\"><is><t>Ikan &amp; udang &#233; ").append(i * 7919L % 100_003);
            rows.append(" ").append("panjang ".repeat(60)).append("</t></is></c></row>");
        }
        assertThat(rows.length()).isGreaterThan(50_000_000);

        assertThat(read(new RawBook().rows(rows.toString()).in(folder))).hasSize(100_000);
    }
}
