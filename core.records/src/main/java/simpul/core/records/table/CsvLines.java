package simpul.core.records.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) and cells pasted from a spreadsheet. The separator is what the first line has most of: tab, semicolon (as
 * Indonesian spreadsheets write) or comma.
 */
public final class CsvLines implements TableLines {
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[64 * 1024];
    private final char separator;
    private int at;
    private int end;
    private int number;

    public CsvLines(Reader text) throws IOException {
        this.in = text;
        if (peek() == '\ufeff') {
            at++;
        }
        this.separator = separator();
    }

    /** What the first line has most of, as far as it lies in the buffer. */
    private char separator() {
        int[] counts = new int[3];
        for (int i = at; i < end && buffer[i] != '\n'; i++) {
            int known = "\t;,".indexOf(buffer[i]);
            if (known >= 0) {
                counts[known]++;
            }
        }
        int best = 2;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return "\t;,".charAt(best);
    }

    @Override
    public @Nullable TableLine next() throws IOException, Unreadable {
        while (peek() != END) {
            number++;
            TableLine line = new TableLine(number, line());
            if (!line.cells().stream().allMatch(TableCell::isBlank)) {
                return line;
            }
        }
        return null;
    }

    private List<TableCell> line() throws IOException, Unreadable {
        List<TableCell> cells = new ArrayList<>();
        while (true) {
            cells.add(TableCell.written(peek() == '"' ? quoted() : plain(new StringBuilder())));
            if (cells.size() > MOST_COLUMNS) {
                throw Unreadable.tooWide(number);
            }
            int c = read();
            if (c == '\r' && peek() == '\n') {
                read();
            }
            if (c != separator) {
                return cells;
            }
        }
    }

    private String plain(StringBuilder cell) throws IOException, Unreadable {
        while (!endsCell(peek())) {
            add(cell, read());
        }
        return cell.toString();
    }

    private String quoted() throws IOException, Unreadable {
        StringBuilder cell = new StringBuilder();
        read();
        int c;
        while ((c = read()) != '"' || peek() == '"') {
            if (c == END) {
                throw Unreadable.openQuote(number);
            }
            if (c == '"') {
                read();
            }
            add(cell, c);
        }
        if (!endsCell(peek()) && cell.chars().anyMatch(one -> one == '\n' || one == '\r')) {
            // The quote that closes it has opened another one's cell: all lines between would be one cell.
            throw Unreadable.openQuote(number);
        }
        // What stands between the closing quote and the separator on one line is a slip; it is kept as text.
        return plain(cell);
    }

    private boolean endsCell(int c) {
        return c == END || c == '\r' || c == '\n' || c == separator;
    }

    private void add(StringBuilder cell, int c) throws Unreadable {
        if (cell.length() == LONGEST_CELL) {
            throw Unreadable.longCell(number);
        }
        cell.append((char) c);
    }

    private int peek() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return at == end ? END : buffer[at];
    }

    private int read() throws IOException {
        int c = peek();
        at += c == END ? 0 : 1;
        return c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
