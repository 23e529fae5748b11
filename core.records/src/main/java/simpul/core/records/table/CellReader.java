package simpul.core.records.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a sheet. For one thread. */
final class CellReader {
    /** Digits that Excel shows and keeps; what stands behind them is how doubles are written. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST_NUMBER = 60;
    private static final int LARGEST = 310;

    private final SharedWords words;
    private final XlsxStyles styles;
    private final boolean since1904;

    CellReader(SharedWords words, XlsxStyles styles, boolean since1904) {
        this.words = words;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /** Reads up to the end of the cell that was just begun. */
    TableCell read(XmlPart xml) throws IOException, Unreadable {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s");
        String value = "";
        String formula = null;
        while (true) {
            int event = xml.step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "f" -> formula = RichWords.plain(xml, "f");
                    case "v" -> value = RichWords.plain(xml, "v");
                    case "is" -> value = RichWords.read(xml, "is");
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.at("c")) {
                return formula == null
                        ? cell(type, style, value)
                        : new TableCell(TableCell.Kind.FORMULA, "=" + formula);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Unreadable.damaged();
            }
        }
    }

    private TableCell cell(String type, @Nullable String style, String value) throws IOException, Unreadable {
        if (value.isEmpty()) {
            return TableCell.EMPTY;
        }
        return switch (type) {
            case "s" ->
                new TableCell(TableCell.Kind.TEXT, words.find(value.strip()).orElseThrow(Unreadable::damaged));
            case "str", "inlineStr" -> new TableCell(TableCell.Kind.TEXT, value);
            case "b" -> new TableCell(TableCell.Kind.TEXT, value.strip().equals("1") ? "true" : "false");
            case "e" -> new TableCell(TableCell.Kind.ERROR, value);
            case "d" ->
                new TableCell(
                        TableCell.Kind.DAY,
                        value.replaceFirst("T00:00:00(\\.0+)?Z?$", "").replace('T', ' '));
            default -> number(value.strip(), styles.isDate(style));
        };
    }

    private TableCell number(String value, boolean date) throws Unreadable {
        BigDecimal number = decimal(value);
        if (date) {
            return ShownDates.of(number, since1904)
                    .map(day -> new TableCell(TableCell.Kind.DAY, day))
                    .orElseGet(() -> new TableCell(TableCell.Kind.TEXT, value));
        }
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return new TableCell(TableCell.Kind.NUMBER, shown.toPlainString());
    }

    private static BigDecimal decimal(String value) throws Unreadable {
        if (value.length() > LONGEST_NUMBER) {
            throw Unreadable.damaged();
        }
        try {
            BigDecimal number = new BigDecimal(value);
            if (Math.abs((long) number.precision() - number.scale()) > LARGEST) {
                throw Unreadable.damaged();
            }
            return number;
        } catch (NumberFormatException e) {
            throw Unreadable.damaged();
        }
    }
}
