package simpul.core.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line of a file that an Indonesian spreadsheet opens by a double click. */
class CsvLineTest {
    @Test
    void numbers_have_a_comma_and_no_groups_however_they_are_kept() {
        assertThat(CsvLine.of(List.of(new BigDecimal("1250000.50"), 1.5, 1e9, 7L, -3)))
                .isEqualTo("\"1250000,50\";\"1,5\";1000000000;7;-3\r\n");
    }

    @Test
    void what_would_part_a_cell_or_a_line_stands_in_quotes() {
        assertThat(CsvLine.of(List.of("a;b", "c \"d\"", "e\nf", "", "g")))
                .isEqualTo("\"a;b\";\"c \"\"d\"\"\";\"e\nf\";;g\r\n");
    }

    @Test
    void nothing_is_run_that_a_spreadsheet_would_take_for_a_formula() {
        assertThat(CsvLine.of(List.of("=1+1", "@A1", "+62 812-1", "-2+3+cmd|' /C calc'!A0", "-3,5", "-3.695, 128.181")))
                .isEqualTo("'=1+1;'@A1;'+62 812-1;'-2+3+cmd|' /C calc'!A0;\"-3,5\";\"-3.695, 128.181\"\r\n");
    }
}
