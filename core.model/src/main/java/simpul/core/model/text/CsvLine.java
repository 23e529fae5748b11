package simpul.core.model.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A line of CSV as every file of the platform has it, so that an Indonesian spreadsheet opens it by a double click and every
 * import of the platform takes it in again: semicolons between the cells, a comma before decimals, no marks between
 * thousands, and no cell that a spreadsheet would run. Stateless.
 *
 * <pre>{@code CsvLine.of(List.of("Cakalang", new BigDecimal("1.5")))   // "Cakalang;\"1,5\"\r\n"}</pre>
 */
public final class CsvLine {
    /** What a file begins with, by which spreadsheets know UTF-8. */
    public static final char MARK = '\ufeff';

    private CsvLine() {}

    /** The cells, which are numbers or whatever says itself as a text, with the end of the line. */
    public static String of(Collection<?> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A number as people write it into a cell: {@code 1250000,5}. */
    public static String number(Number number) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        return exact.toPlainString().replace('.', ',');
    }

    private static String quoted(Object cell) {
        String text = cell instanceof Number number ? number(number) : FormulaText.defused(cell.toString());
        return text.matches("[^;\",\r\n\t]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
