package simpul.core.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.web.http.Reply;

/** A table that somebody takes away and opens in a spreadsheet. */
class TableFileTest {
    @TempDir
    Path folder;

    private static final TableFile TABLE = new TableFile(
            "kerja-sama",
            "Kerja sama",
            List.of("Judul", "Jumlah"),
            List.of(List.of("=HYPERLINK(\"http://evil\")", 5), List.of("@SUM(1)", -3), List.of("a;b\n\"c\"", 0)));

    @Test
    void no_cell_of_a_csv_file_is_run_as_a_formula_and_none_breaks_its_row() {
        String csv = new String(TABLE.csv().bytes(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\ufeffJudul;Jumlah\r\n")
                .contains("\"'=HYPERLINK(\"\"http://evil\"\")\";5\r\n", "'@SUM(1);-3\r\n", "\"a;b\n\"\"c\"\"\";0\r\n");
    }

    @Test
    void a_number_has_the_comma_that_an_indonesian_spreadsheet_reads() {
        TableFile sums = new TableFile(
                "kinerja",
                "Kinerja",
                List.of("Jenis", "Ton"),
                List.of(
                        List.of("Tuna", new BigDecimal("1250000.5")),
                        List.of("Cakalang", -0.25),
                        List.of("Layur", 7L)));

        assertThat(new String(sums.csv().bytes(), StandardCharsets.UTF_8))
                .contains("Tuna;\"1250000,5\"\r\n", "Cakalang;\"-0,25\"\r\n", "Layur;7\r\n");
    }

    @Test
    void a_cell_of_a_workbook_is_text_and_no_formula() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), TABLE.xlsx().bytes());
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("<f>")
                    .contains("t=\"s\"");
        }
    }

    @Test
    void a_file_is_saved_and_never_shown_in_our_pages_place() {
        for (Reply file : List.of(TABLE.csv(), TABLE.xlsx())) {
            assertThat(file.header("Content-Disposition").orElse("")).startsWith("attachment; filename=\"kerja-sama.");
            assertThat(file.header("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        }
    }
}
