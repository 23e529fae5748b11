package simpul.itest.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables as spreadsheets write them: text for the clipboard, CSV with semicolons, workbooks. */
record Sheets(Path folder) {
    /** A formula instead of a value. */
    record Formula(String text) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                    + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
            "xl/workbook.xml",
            "<workbook " + SPACE + " xmlns:r=\"" + RELATIONS
                    + "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"rId1\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship"
                    + " Id=\"rId2\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/></Relationships>",
            "xl/styles.xml",
            "<styleSheet " + SPACE + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** What the clipboard of a spreadsheet holds. */
    static String copied(List<String> headings, List<? extends List<?>> rows) {
        return line(headings, "\t") + rows.stream().map(r -> line(r, "\t")).collect(Collectors.joining());
    }

    private static String line(List<?> cells, String between) {
        return cells.stream()
                        .map(c -> c instanceof LocalDate day ? day(day) : String.valueOf(c))
                        .collect(Collectors.joining(between))
                + "\r\n";
    }

    /** The path of a CSV file. */
    String csv(String name, List<String> headings, List<List<String>> rows) {
        return text(
                name, line(headings, ";") + rows.stream().map(r -> line(r, ";")).collect(Collectors.joining()));
    }

    /** The path of a file with this text. */
    String text(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a workbook with one sheet. */
    String workbook(String name, List<String> headings, List<List<Object>> rows) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            String data = row(headings) + rows.stream().map(Sheets::row).collect(Collectors.joining());
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet " + SPACE + "><sheetData>" + data + "</sheetData></worksheet>");
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String row(List<?> cells) {
        return cells.stream().map(Sheets::cell).collect(Collectors.joining("", "<row>", "</row>"));
    }

    private static String cell(Object value) {
        if (value instanceof LocalDate day) {
            return "<c s=\"1\"><v>" + ChronoUnit.DAYS.between(DAY_ZERO, day) + "</v></c>";
        }
        if (value instanceof Formula formula) {
            return "<c><f>" + formula.text() + "</f><v>1</v></c>";
        }
        return value instanceof Number
                ? "<c><v>" + value + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }
}
