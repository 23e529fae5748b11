package simpul.core.records.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The lines of a sheet of a workbook. */
final class SheetLines implements TableLines {
    private static final int LAST_ROW = 1_048_576;

    private final XmlPart xml;
    private final CellReader reader;
    private final SharedWords words;
    private int number;

    SheetLines(XmlPart xml, CellReader reader, SharedWords words) {
        this.xml = xml;
        this.reader = reader;
        this.words = words;
    }

    @Override
    public @Nullable TableLine next() throws IOException, Unreadable {
        while (xml.next()) {
            if (xml.at("row")) {
                number = place(xml.attribute("r"), number);
                TableLine line = new TableLine(number, cells());
                if (!line.cells().stream().allMatch(TableCell::isBlank)) {
                    return line;
                }
            }
        }
        return null;
    }

    private static int place(@Nullable String written, int before) throws Unreadable {
        int place = written == null ? before + 1 : Digits.of(written);
        if (place <= before || place > LAST_ROW) {
            throw Unreadable.damaged();
        }
        return place;
    }

    private List<TableCell> cells() throws IOException, Unreadable {
        List<TableCell> cells = new ArrayList<>();
        int before = -1;
        while (true) {
            int event = xml.step();
            if (event == XMLStreamConstants.START_ELEMENT && xml.at("c")) {
                int column = column(xml.attribute("r"), before);
                before = column;
                TableCell cell = reader.read(xml);
                if (!cell.isBlank()) {
                    while (cells.size() < column) {
                        cells.add(TableCell.EMPTY);
                    }
                    cells.add(cell);
                } else if (cells.size() == column) {
                    cells.add(TableCell.EMPTY);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.at("row")) {
                return cells;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Unreadable.damaged();
            }
        }
    }

    /**
     * The column of {@code AB12}, from 0; the next one where a cell does not say.
     *
     * @param before the column of the cell before it, or -1; a cell that does not come behind it would be read as another's
     */
    private int column(@Nullable String place, int before) throws Unreadable {
        if (place == null) {
            return within(before + 1);
        }
        int column = 0;
        int at = 0;
        while (at < place.length() && at < 4 && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
            column = column * 26 + place.charAt(at) - 'A' + 1;
            at++;
        }
        if (column == 0) {
            throw Unreadable.damaged();
        }
        if (column - 1 <= before || Digits.of(place.substring(at)) != number) {
            throw Unreadable.cellOrder(number, place);
        }
        return within(column - 1);
    }

    private int within(int column) throws Unreadable {
        if (column >= MOST_COLUMNS) {
            throw Unreadable.tooWide(number);
        }
        return column;
    }

    @Override
    public void close() throws IOException {
        try (xml;
                words) {
            // Both are closed, whatever the first says.
        }
    }
}
