package simpul.core.records.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {
    @TempDir
    Path folder;

    private static List<String> read(String text) throws IOException, Unreadable {
        return read(new CsvLines(new StringReader(text)));
    }

    private static List<String> read(TableLines lines) throws IOException, Unreadable {
        List<String> all = new ArrayList<>();
        try (lines) {
            for (TableLine line = lines.next(); line != null; line = lines.next()) {
                all.add(line.number() + " " + line.words());
            }
        }
        return all;
    }

    @Test
    void the_first_line_tells_the_separator_and_blank_lines_count() throws Exception {
        assertThat(read("\ufeffa;b,c;d\r\n\r\n1;2;3\n")).containsExactly("1 [a, b,c, d]", "3 [1, 2, 3]");
        assertThat(read("a\tb\n1\t2")).containsExactly("1 [a, b]", "2 [1, 2]");
        assertThat(read("a,b\r1,2\r")).containsExactly("1 [a, b]", "2 [1, 2]");
        assertThat(read("")).isEmpty();
    }

    @Test
    void quoted_cells_hold_separators_quotes_and_line_ends() throws Exception {
        assertThat(read("a;b\n\"x;\"\"y\"\"\nz\";2\n")).containsExactly("1 [a, b]", "2 [x;\"y\"\nz, 2]");
        assertThat(read("a;b\n\"x\" y;2")).containsExactly("1 [a, b]", "2 [x y, 2]");
    }

    @Test
    void a_cell_or_line_without_end_is_refused() {
        assertThatThrownBy(() -> read("a;b\n\"" + "x".repeat(40_000))).hasMessage("TABLE_CELL_TOO_LONG");
        assertThatThrownBy(() -> read("a;b\n" + ";".repeat(2000))).hasMessage("TABLE_TOO_WIDE");
    }

    @Test
    void a_quote_that_swallows_the_lines_below_is_refused_with_the_line_where_it_opens() {
        assertThatThrownBy(() -> read("a;b\n1;2\n\"3;4\n5;6\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        e -> assertThat(e.problem().detail().en()).startsWith("Line 3: "))
                .hasMessage("TABLE_QUOTE_OPEN");
        assertThatThrownBy(() -> read("a;b\n\"1;2\n3;\"4\"\n")).hasMessage("TABLE_QUOTE_OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void unicode_text_of_excel_is_known_by_its_mark(String charset) throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.txt"), "\ufeffnama\tharga\r\nCaf\u00e9\t1,5\r\n", Charset.forName(charset));
        try (TableFile table = TableFile.open(file, "text/plain", folder)) {
            assertThat(read(table.lines(TableFile.ONLY))).containsExactly("1 [nama, harga]", "2 [Caf\u00e9, 1,5]");
        }
    }

    @Test
    void letters_of_windows_are_understood() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.csv"), "nama;harga\nCaf\u00e9;\u20ac 5\n", Charset.forName("windows-1252"));
        try (TableFile table = TableFile.open(file, "text/csv", folder)) {
            assertThat(read(table.lines(TableFile.ONLY))).containsExactly("1 [nama, harga]", "2 [Caf\u00e9, \u20ac 5]");
        }
    }
}
